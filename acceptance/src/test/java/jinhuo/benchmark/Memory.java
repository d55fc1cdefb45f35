package jinhuo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of a process and all that it started, from {@code /proc}. */
final class Memory {

    private Memory() {}

    /** In MiB, of the process alone. */
    static long of(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** In MiB, of every process below that one; shared pages are counted once. */
    static long ofChildren(ProcessHandle process) {
        return Stream.of(process)
                .flatMap(ProcessHandle::descendants)
                .mapToLong(Memory::of)
                .sum();
    }
}
