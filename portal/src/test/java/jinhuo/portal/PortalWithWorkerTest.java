package jinhuo.portal;

import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal with the worker inside, as on one machine, and with a database whose jobs no other test requests. */
public abstract class PortalWithWorkerTest extends RunningPortal {

    private static final TestDatabase DATABASE = PostgresExtension.newDatabase();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        properties(registry, DATABASE);
        registry.add("jinhuo.batch.worker.enabled", () -> "true");
        // Nobody listens there.
        registry.add("jinhuo.elasticsearch.url", () -> "http://127.0.0.1:1");
    }
}
