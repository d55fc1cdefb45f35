package jinhuo.search.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Elasticsearch of one node beside us, reachable from this machine alone. Data, logs and configuration live in
 * one directory, which belongs to one running program at a time; a server that outlived its killed program is stopped
 * before the next one starts.
 */
public final class LocalElasticsearch implements AutoCloseable {

    /** Enough for a county's catalogue. */
    public static final String DEFAULT_HEAP = "512m";

    private static final Logger LOG = LoggerFactory.getLogger(LocalElasticsearch.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ServerDirectory directory;
    private final FileChannel lock;
    private final Process launcher;
    private final URI url;

    private LocalElasticsearch(ServerDirectory directory, FileChannel lock, Process launcher, URI url) {
        this.directory = directory;
        this.lock = lock;
        this.launcher = launcher;
        this.url = url;
    }

    /**
     * Starts the server and returns when it answers, which takes 10 to 30 seconds.
     *
     * @param home the unpacked server
     * @param data its directory, created when absent
     * @param port on the loopback address; 0 takes any free one
     * @param heap as the JVM writes it, such as {@value #DEFAULT_HEAP}
     * @throws ServerNotStarted with a sentence for people and the remedy
     */
    public static LocalElasticsearch start(Path home, Path data, int port, String heap) {
        if (!Files.isExecutable(home.resolve("bin/elasticsearch"))) {
            throw new ServerNotStarted("There is no Elasticsearch server in " + home + ": build it with "
                    + "`mvn -pl search-index -am package`, or configure the address of a running one.");
        }
        var directory = new ServerDirectory(data);
        try {
            Files.createDirectories(directory.path());
            var lock = lock(directory);
            try {
                return start(home.toAbsolutePath(), directory, port, heap, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ServerNotStarted("Elasticsearch cannot use the directory " + directory.path() + ": " + e, e);
        }
    }

    /**
     * Stops the server that a killed program left behind on this directory, so that its memory and its port are free
     * again; nothing happens where there is none.
     *
     * @param data the server's directory, which the caller must have to itself
     */
    public static void stopSurvivor(Path data) {
        try {
            SurvivingServer.stop(new ServerDirectory(data));
        } catch (IOException e) {
            throw new ServerNotStarted("Elasticsearch cannot use the directory " + data + ": " + e, e);
        }
    }

    /** Where it answers, for example {@code http://127.0.0.1:9200}. */
    public URI url() {
        return url;
    }

    /** Asks the server to end and returns when it is gone. May be called twice. */
    public void stop() {
        try {
            var server = SurvivingServer.process(directory.serverPid());
            SurvivingServer.end(launcher.toHandle());
            server.ifPresent(SurvivingServer::end);
            Files.deleteIfExists(directory.launcherPid());
            lock.close();
        } catch (IOException e) {
            LOG.warn("Elasticsearch was stopped, but not all of its files could be put away", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static LocalElasticsearch start(
            Path home, ServerDirectory directory, int port, String heap, FileChannel lock) throws IOException {
        SurvivingServer.stop(directory);
        requireFree(port);
        directory.prepare(port, heap);
        var launcher = ServerCommand.run(home, directory);
        try {
            Files.writeString(directory.launcherPid(), Long.toString(launcher.pid()));
            var url = awaitHealth(directory, launcher);
            LOG.info("Elasticsearch is ready. url={} heap={} pid={}", url, heap, launcher.pid());
            return new LocalElasticsearch(directory, lock, launcher, url);
        } catch (IOException | RuntimeException e) {
            SurvivingServer.end(launcher.toHandle());
            throw e;
        }
    }

    /** The operating system gives the lock back however the program ends. */
    private static FileChannel lock(ServerDirectory directory) throws IOException {
        var channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Locked by this very program", e);
        }
        channel.close();
        throw new ServerNotStarted("Another running Jinhuo uses the directory " + directory.path()
                + ": stop it, or choose another directory.");
    }

    private static void requireFree(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debug("Port {} is free", socket.getLocalPort());
        } catch (BindException e) {
            throw new ServerNotStarted(
                    "Port " + port + ", meant for Elasticsearch, is in use by another program: "
                            + "end that program or choose another port.",
                    e);
        }
    }

    private static URI awaitHealth(ServerDirectory directory, Process launcher) throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (launcher.isAlive() && System.nanoTime() < deadline) {
                var url = listening(directory);
                if (url.isPresent() && isHealthy(http, url.get())) {
                    return url.get();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerNotStarted("The start of Elasticsearch was interrupted.", e);
        }
        throw new ServerNotStarted("Elasticsearch "
                + (launcher.isAlive() ? "did not answer within " + PATIENCE.toMinutes() + " minutes" : "ended at once")
                + "; see " + directory.logs() + ". Its last words: " + lastWords(directory));
    }

    private static Optional<URI> listening(ServerDirectory directory) throws IOException {
        if (!Files.exists(directory.ports())) {
            return Optional.empty();
        }
        return Files.readString(directory.ports())
                .lines()
                .map(address -> URI.create("http://" + address))
                .findFirst();
    }

    /** Waits a moment itself, so that the old indexes are open again when we say that it is ready. */
    private static boolean isHealthy(HttpClient http, URI url) throws InterruptedException {
        var health = url.resolve("/_cluster/health?wait_for_status=yellow&timeout=20s");
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            LOG.debug("Not yet", e);
            return false;
        }
    }

    /** What the server said at last, without the frames of stack traces. */
    private static String lastWords(ServerDirectory directory) throws IOException {
        if (!Files.exists(directory.console())) {
            return "none";
        }
        try (var lines = Files.lines(directory.console())) {
            var said = lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("..."))
                    .toList();
            return String.join(" | ", said.subList(Math.max(0, said.size() - 5), said.size()));
        }
    }
}
