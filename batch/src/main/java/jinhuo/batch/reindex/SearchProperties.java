package jinhuo.batch.reindex;

import java.net.URI;
import jinhuo.search.ElasticsearchSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The same settings as the portal's, so that both speak of one index; see {@link ElasticsearchSettings}. */
@ConfigurationProperties("jinhuo.elasticsearch")
record SearchProperties(
        @DefaultValue("http://localhost:9200") URI url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue(ElasticsearchSettings.DEFAULT_PREFIX) String indexPrefix,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas) {

    ElasticsearchSettings settings() {
        return new ElasticsearchSettings(url, given(username), given(password), indexPrefix, shards, replicas);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
