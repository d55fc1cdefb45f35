package jinhuo.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The portal's jar as a process of its own, with its real servers on a data directory. */
public final class Product implements AutoCloseable {

    private static final Path ROOT =
            Path.of(System.getProperty("jinhuo.root", "..")).toAbsolutePath().normalize();
    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final Path data;
    private final int port;

    private Product(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Starts the product on {@code data} and returns when its sample data is loaded and Elasticsearch answers. */
    public static Product start(Path data) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar().toString(),
                "--server.port=" + port,
                "--jinhuo.data=" + data,
                "--jinhuo.elasticsearch.home=" + System.getProperty("jinhuo.elasticsearch.home")));
        Files.createDirectories(data);
        var process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
                .start();
        var product = new Product(process, data, port);
        try {
            product.waitUntilReady();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** Where people and programs reach it. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The project's top directory. */
    public static Path root() {
        return ROOT;
    }

    /** A connection to its PostgreSQL, to look at the record itself. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/jinhuo".formatted(postgresPort()), "postgres", "postgres");
    }

    /** Where its Elasticsearch answers, to measure against. */
    public URI elasticsearch() throws IOException {
        return URI.create("http://"
                + Files.readAllLines(data.resolve("elasticsearch/logs/http.ports"))
                        .getLast());
    }

    /** The single number that a query answers. */
    public long count(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** SIGKILL, as an out-of-memory killer or a pulled plug would do it. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The process and all that it started. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** SIGTERM, and waits until its servers are gone too. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int postgresPort() {
        try {
            return Integer.parseInt(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        try (var http = HttpClient.newHttpClient()) {
            var deadline = System.nanoTime() + START.toNanos();
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(http, "/actuator/health/readiness", "UP")
                        && answers(http, "/api/search?q=a", "\"simplified\":false")) {
                    return;
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
        throw new IllegalStateException("The product did not become ready; its log is " + log(data) + tail());
    }

    private boolean answers(HttpClient http, String path, String words) {
        try {
            var request = HttpRequest.newBuilder(base().resolve(path)).build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains(words);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() {
        try {
            var lines = Files.readAllLines(log(data));
            return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(ROOT.resolve("portal/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("portal-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The portal's jar is not built: mvn package"));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
