package jinhuo.portal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory new processes can take here without swapping: the machine's, or the container's where that is less. */
final class AvailableMemory {

    private AvailableMemory() {}

    /** In bytes; empty where the system does not tell. */
    static OptionalLong bytes() {
        return bytes(Path.of("/proc/meminfo"), Path.of("/sys/fs/cgroup"));
    }

    static OptionalLong bytes(Path meminfo, Path cgroup) {
        var machine = ofMachine(meminfo);
        var container = ofContainer(cgroup);
        if (machine.isEmpty() || container.isEmpty()) {
            return machine.isEmpty() ? container : machine;
        }
        return OptionalLong.of(Math.min(machine.getAsLong(), container.getAsLong()));
    }

    private static OptionalLong ofMachine(Path meminfo) {
        try (var lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The limit of cgroup version 2, where one is set. */
    private static OptionalLong ofContainer(Path cgroup) {
        try {
            var limit = Files.readString(cgroup.resolve("memory.max")).strip();
            var used = Files.readString(cgroup.resolve("memory.current")).strip();
            return limit.equals("max")
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(limit) - Long.parseLong(used));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
