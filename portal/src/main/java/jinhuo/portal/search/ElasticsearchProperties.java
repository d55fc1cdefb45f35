package jinhuo.portal.search;

import java.net.URI;
import java.time.Duration;
import jinhuo.search.ElasticsearchSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Elasticsearch to use.
 *
 * @param url of one node or of a load balancer before several
 * @param username empty where the server asks for none
 * @param password empty where the server asks for none
 * @param indexPrefix begins every index of this installation
 * @param shards of a new index
 * @param replicas of each shard; 0 on a single node
 * @param patience how long a search may take before we say that it is not available
 */
@ConfigurationProperties("jinhuo.elasticsearch")
record ElasticsearchProperties(
        @DefaultValue("http://localhost:9200") URI url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue(ElasticsearchSettings.DEFAULT_PREFIX) String indexPrefix,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas,
        @DefaultValue("3s") Duration patience) {

    ElasticsearchSettings settings() {
        return new ElasticsearchSettings(url, given(username), given(password), indexPrefix, shards, replicas);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
