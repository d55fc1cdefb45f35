package jinhuo.search.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchTest {

    private static final Path HOME = Path.of(System.getProperty("jinhuo.elasticsearch.home"));

    @TempDir
    Path directory;

    @Test
    void stopsTheServerThatOutlivedAKilledPortalAndKeepsItsData() throws Exception {
        var data = directory.resolve("search data");
        var orphaned = startAndKillPortal(data);
        var orphan =
                SurvivingServer.process(new ServerDirectory(data).serverPid()).orElseThrow();
        assertThat(put(orphaned.resolve("/kept/_doc/1?refresh=true"), "{\"name\":\"农夫山泉\"}"))
                .isEqualTo(201);

        var server = LocalElasticsearch.start(HOME, data, 0, "256m");

        assertThat(orphan.isAlive()).isFalse();
        assertThat(get(server.url().resolve("/kept/_doc/1"))).contains("农夫山泉");
        server.stop();
        assertThatThrownBy(() -> get(server.url())).isInstanceOf(IOException.class);
        assertThat(data.resolve("launcher.pid")).doesNotExist();
        server.stop();
    }

    @Test
    void saysWhatToDoWhenThereIsNoServer() {
        assertThatThrownBy(() -> LocalElasticsearch.start(directory, directory, 0, "256m"))
                .isInstanceOf(ServerNotStarted.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("build it with");
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalElasticsearch.start(HOME, directory, socket.getLocalPort(), "256m"))
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining("choose another port");
        }
    }

    @Test
    void leavesADirectoryAloneThatAnotherProgramUses() throws IOException {
        try (var channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            assertThatThrownBy(() -> LocalElasticsearch.start(HOME, directory, 0, "256m"))
                    .isInstanceOf(ServerNotStarted.class)
                    .hasMessageContaining("Another running Jinhuo");
        }
    }

    @Test
    void repeatsTheServersLastWordsWhenItEndsAtOnce() {
        assertThatThrownBy(() -> LocalElasticsearch.start(HOME, directory, 0, "much"))
                .isInstanceOf(ServerNotStarted.class)
                .hasMessageContaining("ended at once")
                .hasMessageContaining("much");
    }

    @Test
    void neverStopsAStrangerWhoWasGivenThePid() throws IOException {
        var own = new ServerDirectory(directory);
        Files.writeString(own.serverPid(), Long.toString(ProcessHandle.current().pid()));

        SurvivingServer.stop(own);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(own.serverPid()).doesNotExist();
    }

    private static URI startAndKillPortal(Path data) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var portal = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortalToKill.class.getName(),
                        HOME.toString(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var output = portal.inputReader()) {
            var url = output.lines()
                    .filter(line -> line.startsWith("ready "))
                    .findFirst()
                    .orElseThrow()
                    .substring("ready ".length());
            portal.destroyForcibly().waitFor();
            return URI.create(url);
        }
    }

    private static int put(URI uri, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
        return send(request.build()).statusCode();
    }

    private static String get(URI uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri).build()).body();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
