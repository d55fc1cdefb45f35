package jinhuo.search.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory of one server: its indexes, configuration, logs, temporary files and pid files. */
record ServerDirectory(Path path) {

    private static final List<String> TEMPLATES = List.of("elasticsearch.yml", "jvm.options", "log4j2.properties");

    ServerDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path config() {
        return path.resolve("config");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    /** What the server said before its log was open, and errors. */
    Path console() {
        return logs().resolve("console.log");
    }

    /** Appears when the server listens: one {@code host:port} a line. */
    Path ports() {
        return logs().resolve("http.ports");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Written by the server itself and removed when it ends in order. */
    Path serverPid() {
        return path.resolve("server.pid");
    }

    /** The launcher, which watches the server; written by us. */
    Path launcherPid() {
        return path.resolve("launcher.pid");
    }

    /** Creates what is absent and writes the configuration anew, so that a changed heap or port holds at once. */
    void prepare(int port, String heap) throws IOException {
        for (var directory : List.of(config(), logs(), temporary(), path.resolve("data"))) {
            Files.createDirectories(directory);
        }
        Files.deleteIfExists(ports());
        for (var name : TEMPLATES) {
            var text = template(name)
                    .replace("{heap}", heap)
                    .replace("{port}", Integer.toString(port))
                    .replace("{data}", path.resolve("data").toString())
                    .replace("{logs}", logs().toString());
            Files.writeString(config().resolve(name), text);
        }
    }

    private static String template(String name) {
        try (var stream = ServerDirectory.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
