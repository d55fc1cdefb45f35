package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    private Path directory;

    private DataDirectory data;
    private int port;
    private @Nullable LocalPostgres server;

    @BeforeEach
    void findAPort() {
        data = DataDirectory.of(directory.toString());
        port = FreePort.from(25_432);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void keepsWhatWasCommittedWhenThePortalIsKilled() throws Exception {
        var orphan = killWithRow(1);
        assertThat(orphan.isAlive()).isTrue();

        server = LocalPostgres.start(data, port);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(rows()).containsExactly(1);
    }

    @Test
    void keepsWhatWasCommittedWhenEverythingIsKilled() throws Exception {
        var orphan = killWithRow(1);
        orphan.destroyForcibly();
        orphan.onExit().join();

        var second = killWithRow(2);

        assertThat(second.isAlive()).isTrue();
        server = LocalPostgres.start(data, port);
        assertThat(rows()).containsExactly(1, 2);
    }

    @Test
    void startsBesideAnotherProcessThatGotTheNumberOfTheDeadServer() throws Exception {
        LocalPostgres.start(data, port).stop();
        var stale = data.postgres().resolve("postmaster.pid");
        Files.writeString(stale, ProcessHandle.current().pid() + "\n" + data.postgres() + "\n");

        server = LocalPostgres.start(data, port);

        assertThat(Postmaster.running(data.postgres())).isPresent();
    }

    @Test
    void isDurableAndSortsWithoutALocale() throws SQLException {
        server = LocalPostgres.start(data, port);

        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(value("select datctype from pg_database where datname = current_database()"))
                .isEqualTo("C.UTF-8");
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("server_version")).startsWith(LocalPostgres.VERSION + ".");
    }

    /** The server that outlived the kill. */
    private ProcessHandle killWithRow(int row) throws IOException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresProgram.class.getName(),
                        directory.toString(),
                        Integer.toString(port),
                        Integer.toString(row))
                .redirectErrorStream(true)
                .start();
        var said = new ArrayList<String>();
        try (var output = program.inputReader()) {
            var line = output.readLine();
            while (line != null && !line.equals("committed")) {
                said.add(line);
                line = output.readLine();
            }
            assertThat(line).as("The program said: %s", said).isEqualTo("committed");
        } finally {
            program.destroyForcibly();
            program.onExit().join();
        }
        return Postmaster.running(data.postgres()).orElseThrow();
    }

    private List<Integer> rows() throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
                var result = connection.createStatement().executeQuery("select row from kept order by row")) {
            var rows = new ArrayList<Integer>();
            while (result.next()) {
                rows.add(result.getInt(1));
            }
            return rows;
        }
    }

    private String show(String setting) throws SQLException {
        return value("select current_setting('" + setting + "')");
    }

    private String value(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "postgres", "postgres");
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/jinhuo";
    }
}
