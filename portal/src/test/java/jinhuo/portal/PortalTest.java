package jinhuo.portal;

import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The portal without Elasticsearch. All test classes that extend this share one application and one database, so each
 * test makes data of its own.
 */
public abstract class PortalTest extends RunningPortal {

    /** The database of the shared application. */
    protected static final TestDatabase DATABASE = PostgresExtension.newDatabase();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        properties(registry, DATABASE);
        // Nobody listens there.
        registry.add("jinhuo.elasticsearch.url", () -> "http://127.0.0.1:1");
    }
}
