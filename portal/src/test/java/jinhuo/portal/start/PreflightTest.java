package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path directory;

    @Test
    void namesThePortThatIsInUseAndAnother() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> Preflight.requireFreePort(port))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port " + port + " is in use")
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void letsAFreePortPass() {
        assertThatCode(() -> Preflight.requireFreePort(0)).doesNotThrowAnyException();
    }

    @Test
    void saysHowMuchMemoryIsMissing() {
        assertThatThrownBy(() -> Preflight.requireMemory(OptionalLong.of(700_000_000)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("2000 MB")
                .hasMessageContaining("700 MB are free")
                .hasMessageContaining("JINHUO_POSTGRES_URL");
        assertThatCode(() -> Preflight.requireMemory(OptionalLong.of(2_100_000_000L)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Preflight.requireMemory(OptionalLong.empty())).doesNotThrowAnyException();
    }

    @Test
    void countsWhatTheContainerMayStillTake() throws IOException {
        var meminfo =
                Files.writeString(directory.resolve("meminfo"), "MemTotal:  8000000 kB\nMemAvailable:    4000000 kB\n");
        assertThat(AvailableMemory.bytes(meminfo, directory)).hasValue(4_000_000L * 1024);

        Files.writeString(directory.resolve("memory.max"), "1500000000\n");
        Files.writeString(directory.resolve("memory.current"), "500000000\n");
        assertThat(AvailableMemory.bytes(meminfo, directory)).hasValue(1_000_000_000L);

        Files.writeString(directory.resolve("memory.max"), "max\n");
        assertThat(AvailableMemory.bytes(meminfo, directory)).hasValue(4_000_000L * 1024);
    }

    @Test
    void refusesDataOfAnotherPostgres() throws IOException {
        Files.writeString(directory.resolve("PG_VERSION"), "16\n");

        assertThatThrownBy(() -> Preflight.requirePostgresVersion(directory, 18))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("made by PostgreSQL 16")
                .hasMessageContaining("PostgreSQL 18");
        assertThatCode(() -> Preflight.requirePostgresVersion(directory, 16)).doesNotThrowAnyException();
        assertThatCode(() -> Preflight.requirePostgresVersion(directory.resolve("new"), 18))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhereElasticsearchWasLookedFor() {
        assertThatThrownBy(() -> Preflight.requireElasticsearchHome(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("No Elasticsearch in " + directory)
                .hasMessageContaining("JINHUO_ELASTICSEARCH_HOME");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(new StartRefused("Sorry.", "抱歉。").sentences()).isEqualToIgnoringNewLines("Sorry.抱歉。");
    }
}
