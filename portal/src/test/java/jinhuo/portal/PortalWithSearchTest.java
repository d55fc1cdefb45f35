package jinhuo.portal;

import jinhuo.testing.ElasticsearchExtension;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import jinhuo.testing.TestElasticsearch;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal with a real Elasticsearch, and with a database of its own, whose changes no other portal brings there. */
public abstract class PortalWithSearchTest extends RunningPortal {

    private static final TestDatabase DATABASE = PostgresExtension.newDatabase();
    private static final TestElasticsearch ELASTICSEARCH = ElasticsearchExtension.newElasticsearch();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        properties(registry, DATABASE);
        registry.add("jinhuo.elasticsearch.url", ELASTICSEARCH::url);
        registry.add("jinhuo.elasticsearch.index-prefix", ELASTICSEARCH::indexPrefix);
    }
}
