package jinhuo.portal.start;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jinhuo.search.server.LocalElasticsearch;
import jinhuo.search.server.ServerNotStarted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL and Elasticsearch that run beside the portal on one data directory. Elasticsearch takes longest, so it
 * starts in the background: until it is ready the portal works and search says that it is not there yet.
 */
final class LocalServers {

    private static final Logger LOG = LoggerFactory.getLogger(LocalServers.class);
    private static final int POSTGRES_PORT = 15_432;
    private static final int ELASTICSEARCH_PORT = 19_200;

    private final Settings settings;
    private final DataLock lock;
    private final CompletableFuture<LocalElasticsearch> elasticsearch = new CompletableFuture<>();
    private volatile @Nullable Thread elasticsearchStart;
    private volatile @Nullable LocalPostgres postgres;

    private LocalServers(Settings settings, DataLock lock) {
        this.settings = settings;
        this.lock = lock;
    }

    /**
     * Checks the machine and takes the data directory; starts nothing yet.
     *
     * @throws StartRefused with the reason and the remedy
     */
    static LocalServers prepare(Settings settings) {
        Preflight.requireFreePort(settings.port());
        if (settings.elasticsearch()) {
            Preflight.requireElasticsearchHome(settings.elasticsearchHome());
        }
        var lock = DataLock.take(settings.data());
        Preflight.requirePostgresVersion(settings.data().postgres(), LocalPostgres.VERSION);
        stopSurvivors(settings.data());
        Preflight.requireMemory(AvailableMemory.bytes());
        return new LocalServers(settings, lock);
    }

    /** What outlived a killed portal holds memory and ports that the new servers need. */
    private static void stopSurvivors(DataDirectory data) {
        Postmaster.stop(data.postgres());
        LocalElasticsearch.stopSurvivor(data.elasticsearch());
    }

    /** Starts both and returns, when PostgreSQL is ready, the properties by which the portal finds them. */
    Map<String, Object> start() {
        var properties = new HashMap<String, Object>();
        if (settings.elasticsearch()) {
            var port = FreePort.from(ELASTICSEARCH_PORT);
            startElasticsearch(port);
            properties.put(
                    "jinhuo.elasticsearch.url",
                    URI.create("http://127.0.0.1:" + port).toString());
        }
        var port = FreePort.from(POSTGRES_PORT);
        postgres = LocalPostgres.start(settings.data(), port);
        properties.put("JINHUO_POSTGRES_URL", "127.0.0.1:" + port + "/" + LocalPostgres.DATABASE);
        properties.put("JINHUO_POSTGRES_USER", LocalPostgres.USER);
        properties.put("JINHUO_POSTGRES_PASSWORD", LocalPostgres.USER);
        return properties;
    }

    /** Completes when Elasticsearch answers; with a failure when it did not start. */
    CompletableFuture<LocalElasticsearch> elasticsearch() {
        return elasticsearch;
    }

    /** Stops both, the record last, and gives the data directory free. */
    void stop() {
        stopElasticsearch();
        stopPostgres();
        lock.close();
    }

    private void stopPostgres() {
        var started = postgres;
        if (started == null) {
            Postmaster.stop(settings.data().postgres());
        } else {
            started.stop();
        }
    }

    private void startElasticsearch(int port) {
        elasticsearchStart = Thread.ofPlatform()
                .daemon()
                .name("elasticsearch-start")
                .start(() -> {
                    try {
                        elasticsearch.complete(LocalElasticsearch.start(
                                settings.elasticsearchHome(),
                                settings.data().elasticsearch(),
                                port,
                                LocalElasticsearch.DEFAULT_HEAP));
                    } catch (ServerNotStarted e) {
                        if (!Thread.currentThread().isInterrupted()) {
                            LOG.error("Search is not available until the next start: {}", e.getMessage());
                        }
                        elasticsearch.completeExceptionally(e);
                    }
                });
    }

    private void stopElasticsearch() {
        var start = elasticsearchStart;
        if (start == null) {
            return;
        }
        try {
            start.interrupt();
            start.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (elasticsearch.isDone() && !elasticsearch.isCompletedExceptionally()) {
            elasticsearch.join().stop();
        }
    }
}
