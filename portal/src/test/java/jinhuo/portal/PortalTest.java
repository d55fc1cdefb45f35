package jinhuo.portal;

import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole portal on a random port, over a real PostgreSQL. All test classes that extend this share one application
 * and one database, so each test makes data of its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class PortalTest {

    /** The database of the shared application. */
    protected static final TestDatabase DATABASE = PostgresExtension.newDatabase();

    /** Beside the API, to look at what it left behind. */
    @Autowired
    protected DatabaseClient database;

    @LocalServerPort
    private int port;

    /** What tests say over and over again. */
    protected Fixtures fixtures;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.r2dbc.url", DATABASE::r2dbcUrl);
        registry.add("spring.r2dbc.username", DATABASE::user);
        registry.add("spring.r2dbc.password", DATABASE::password);
        registry.add("spring.flyway.url", DATABASE::jdbcUrl);
        registry.add("spring.flyway.user", DATABASE::user);
        registry.add("spring.flyway.password", DATABASE::password);
        registry.add("spring.datasource.url", DATABASE::jdbcUrl);
        registry.add("spring.datasource.username", DATABASE::user);
        registry.add("spring.datasource.password", DATABASE::password);
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
