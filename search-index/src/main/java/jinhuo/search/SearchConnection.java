package jinhuo.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.SimpleJsonpMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The open connections to one Elasticsearch and what is done through them. Never blocks; safe for use by many threads. */
public final class SearchConnection implements AutoCloseable {

    private final ElasticsearchAsyncClient client;
    private final SearchIndex index;
    private final ProductIndexer indexer;
    private final ProductSearch search;

    private SearchConnection(ElasticsearchAsyncClient client, ElasticsearchSettings settings) {
        var names = new IndexNames(settings.indexPrefix());
        this.client = client;
        this.index = new SearchIndex(client, settings, names);
        this.indexer = new ProductIndexer(client, index);
        this.search = new ProductSearch(client, names);
    }

    /** Does not connect yet: the server may come later, or go and come back. */
    public static SearchConnection open(ElasticsearchSettings settings) {
        var client = ElasticsearchAsyncClient.of(config -> {
            config.host(settings.url()).jsonMapper(new SimpleJsonpMapper());
            var username = settings.username();
            var password = settings.password();
            return username == null || password == null ? config : config.usernameAndPassword(username, password);
        });
        return new SearchConnection(client, settings);
    }

    public SearchIndex index() {
        return index;
    }

    public ProductIndexer indexer() {
        return indexer;
    }

    public ProductSearch search() {
        return search;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
