package jinhuo.search.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the processes of a server directory, also those that outlived a portal which was killed. */
final class SurvivingServer {

    private static final Logger LOG = LoggerFactory.getLogger(SurvivingServer.class);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private SurvivingServer() {}

    /** Ends what an earlier start left running in this directory, and nothing else. */
    static void stop(ServerDirectory directory) throws IOException {
        for (var file : new Path[] {directory.launcherPid(), directory.serverPid()}) {
            var survivor = process(file).filter(process -> belongsTo(directory, process));
            if (survivor.isPresent()) {
                LOG.info(
                        "Stopping the Elasticsearch that survived an earlier start. pid={}",
                        survivor.get().pid());
                end(survivor.get());
            }
            Files.deleteIfExists(file);
        }
    }

    /** Asks the process to end, insists after a while, and returns when it is gone. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!isGone(process, GRACE)) {
            process.destroyForcibly();
            isGone(process, GRACE);
        }
    }

    static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var text = Files.readString(pidFile).strip();
        return text.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
    }

    /** A pid may have been given to another program since: ours names its directory on its command line. */
    static boolean belongsTo(ServerDirectory directory, ProcessHandle process) {
        return commandLine(process).contains(directory.path().toString());
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From {@code /proc} where there is one, because the JDK cuts a long command line off. */
    private static String commandLine(ProcessHandle process) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }
}
