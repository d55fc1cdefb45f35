package jinhuo.portal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL server of one data directory, known by its pid file: ours, or one that outlived a killed portal. */
final class Postmaster {

    private static final long PATIENCE_SECONDS = 60;

    private Postmaster() {}

    /**
     * Stops the server that runs on this data, if any, and waits until it is gone. A pid file that names a process which
     * is not that server is removed: process numbers are used again, and PostgreSQL would refuse to start.
     *
     * @return whether there was one
     * @throws StartRefused when it does not stop
     */
    static boolean stop(Path cluster) {
        var server = running(cluster);
        server.ifPresent(process -> stop(process, cluster));
        try {
            Files.deleteIfExists(pidFile(cluster));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server.isPresent();
    }

    /** The live server on this data. */
    static Optional<ProcessHandle> running(Path cluster) {
        return pid(cluster).flatMap(ProcessHandle::of).filter(process -> serves(process, cluster));
    }

    private static void stop(ProcessHandle process, Path cluster) {
        interrupt(process.pid());
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused(
                    "PostgreSQL (process %d) still runs on %s from an earlier start and does not stop. End it with: kill -QUIT %1$d"
                            .formatted(process.pid(), cluster),
                    "上次启动的 PostgreSQL（进程 %d）仍在运行且无法停止。请执行：kill -QUIT %1$d".formatted(process.pid()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: clients are cut, data is written. */
    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its command line names the data directory: postgres -D … */
    private static boolean serves(ProcessHandle process, Path cluster) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .split("\0");
            return words.length > 2
                    && words[0].endsWith("postgres")
                    && Path.of(words[2]).toAbsolutePath().equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<Long> pid(Path cluster) {
        try {
            return Files.readAllLines(pidFile(cluster)).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
