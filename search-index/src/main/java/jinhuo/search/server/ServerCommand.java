package jinhuo.search.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the unpacked server's launcher is run. */
final class ServerCommand {

    private ServerCommand() {}

    /** Starts the launcher; it runs on the JDK that runs us. */
    static Process run(Path home, ServerDirectory directory) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(asSomebodyElse());
        }
        command.add(home.resolve("bin/elasticsearch").toString());
        command.addAll(List.of("-p", directory.serverPid().toString()));
        var builder = new ProcessBuilder(command)
                .directory(directory.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.console().toFile());
        var environment = builder.environment();
        environment.keySet().removeAll(List.of("JAVA_HOME", "JAVA_OPTS", "JAVA_TOOL_OPTIONS", "ES_JAVA_OPTS"));
        environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
        environment.put("ES_PATH_CONF", directory.config().toString());
        environment.put("ES_TMPDIR", directory.temporary().toString());
        return builder.start();
    }

    /** The server refuses root; in a user namespace of its own it is somebody else who owns the same files. */
    private static List<String> asSomebodyElse() {
        var prefix = List.of("unshare", "-U", "--map-user=1000", "--map-group=1000");
        try {
            var probe = new ArrayList<>(prefix);
            probe.add("true");
            if (new ProcessBuilder(probe).start().waitFor() == 0) {
                return prefix;
            }
        } catch (IOException e) {
            throw notAsRoot(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notAsRoot(e);
        }
        throw notAsRoot(null);
    }

    private static ServerNotStarted notAsRoot(@org.jspecify.annotations.Nullable Exception cause) {
        var message = "Elasticsearch does not run as root, and this machine has no `unshare -U` to step down with: "
                + "start Jinhuo as an ordinary user.";
        return cause == null ? new ServerNotStarted(message) : new ServerNotStarted(message, cause);
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
