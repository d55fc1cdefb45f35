package jinhuo.portal;

import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The whole portal on a random port, over a real PostgreSQL. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningPortal {

    /** Beside the API, to look at what it left behind. */
    @Autowired
    protected DatabaseClient database;

    @LocalServerPort
    private int port;

    /** What tests say over and over again. */
    protected Fixtures fixtures;

    static void properties(DynamicPropertyRegistry registry, TestDatabase database) {
        registry.add("spring.r2dbc.url", database::r2dbcUrl);
        registry.add("spring.r2dbc.username", database::user);
        registry.add("spring.r2dbc.password", database::password);
        registry.add("spring.flyway.url", database::jdbcUrl);
        registry.add("spring.flyway.user", database::user);
        registry.add("spring.flyway.password", database::password);
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
        registry.add("jinhuo.batch.worker.enabled", () -> "false");
        // All tests sign in from one address.
        registry.add("jinhuo.login.address-failures", () -> "100000");
    }

    @BeforeEach
    void prepareFixtures() {
        fixtures = new Fixtures("http://localhost:" + port, database);
    }

    /** A browser that has not signed in. */
    protected ApiClient anonymous() {
        return fixtures.anonymous();
    }
}
