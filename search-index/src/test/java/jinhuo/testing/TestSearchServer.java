package jinhuo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import jinhuo.search.server.LocalElasticsearch;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Where the tests' Elasticsearch comes from, by the system property {@code jinhuo.test.servers}: {@code embedded}
 * (default) starts the unpacked server that {@code jinhuo.elasticsearch.home} names, {@code testcontainers} an image.
 * {@code jinhuo.test.elasticsearch.url} names one that is running already, which saves its start while developing.
 */
final class TestSearchServer {

    /** The image, so that a machine with another registry may name its own. */
    private static final String IMAGE =
            System.getProperty("jinhuo.test.elasticsearch.image", "elasticsearch:" + version());

    private TestSearchServer() {}

    static URI start() {
        var running = System.getProperty("jinhuo.test.elasticsearch.url", "");
        if (!running.isBlank()) {
            return URI.create(running);
        }
        return switch (System.getProperty("jinhuo.test.servers", "embedded")) {
            case "embedded" -> embedded();
            case "testcontainers" -> container();
            case String other ->
                throw new IllegalArgumentException(
                        "jinhuo.test.servers is '" + other + "'; known are embedded and testcontainers");
        };
    }

    /** In the module's build directory: what a killed test run leaves behind is stopped by the next. */
    private static URI embedded() {
        var data = Path.of("target", "test-elasticsearch");
        var server = LocalElasticsearch.start(home(), data, 0, LocalElasticsearch.DEFAULT_HEAP);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            delete(data);
        }));
        return server.url();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static URI container() {
        var container = new ElasticsearchContainer(DockerImageName.parse(IMAGE)
                .asCompatibleSubstituteFor("docker.elastic.co/elasticsearch/elasticsearch"));
        container
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .waitingFor(Wait.forHttp("/_cluster/health").forPort(9200).withStartupTimeout(Duration.ofMinutes(3)))
                .start();
        return URI.create("http://" + container.getHttpHostAddress());
    }

    static Path home() {
        return Path.of(System.getProperty("jinhuo.elasticsearch.home", "../search-index/target/elasticsearch-9.5.3"));
    }

    private static String version() {
        return home().getFileName().toString().replace("elasticsearch-", "");
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
