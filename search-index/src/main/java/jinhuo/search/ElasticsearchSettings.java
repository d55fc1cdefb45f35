package jinhuo.search;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which Elasticsearch holds the index, and how it is laid out there.
 *
 * @param url of one node or of a load balancer before several
 * @param username null where the server asks for none
 * @param password null where the server asks for none
 * @param indexPrefix begins every index and alias of ours, so that several installations may share a cluster
 * @param shards of a new index
 * @param replicas of each shard; 0 on a single node
 */
public record ElasticsearchSettings(
        URI url, @Nullable String username, @Nullable String password, String indexPrefix, int shards, int replicas) {

    /** What is taken where nothing is configured. */
    public static final String DEFAULT_PREFIX = "jinhuo";

    /** A single node without passwords. */
    public static ElasticsearchSettings of(URI url) {
        return new ElasticsearchSettings(url, null, null, DEFAULT_PREFIX, 1, 0);
    }

    /** The same server, another installation. */
    public ElasticsearchSettings withIndexPrefix(String prefix) {
        return new ElasticsearchSettings(url, username, password, prefix, shards, replicas);
    }
}
