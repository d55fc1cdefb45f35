package jinhuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that a test needs and a machine may lack. */
final class Tool {

    private static final int MINUTES = 15;

    private Tool() {}

    /** Skips the test, saying why, where a program is missing; with {@code -Djinhuo.tools.required} it fails instead. */
    static void require(String... programs) {
        var missing = Arrays.stream(programs).filter(each -> !isThere(each)).toList();
        if (Boolean.getBoolean("jinhuo.tools.required")) {
            assertThat(missing).as("programs that are not installed").isEmpty();
        }
        if (!missing.isEmpty()) {
            System.out.println("SKIPPED: not installed: " + String.join(", ", missing));
        }
        assumeTrue(missing.isEmpty(), "not installed: " + missing);
    }

    /** Runs a program to its end, its output in ours line by line, and fails when it fails. */
    static void run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output =
                Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(System.out::println));
        var ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        output.join();
        assertThat(ended).as("%s ended within %d minutes", command, MINUTES).isTrue();
        assertThat(process.exitValue()).as("exit code of %s", command).isZero();
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
