package jinhuo.portal.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL beside the portal, on this machine alone, that keeps what it has committed. */
final class LocalPostgres {

    /** The major version of the programs in the jar. */
    static final int VERSION = 18;

    static final String DATABASE = "jinhuo";
    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);

    /** After a hard kill it replays its log before it answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataDirectory data;
    private final EmbeddedPostgres server;

    private LocalPostgres(DataDirectory data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /**
     * Starts the server, after stopping one that a killed portal left behind on the same data, and returns when the
     * database is there.
     *
     * @param port on the loopback address
     * @throws StartRefused when it does not start
     */
    static LocalPostgres start(DataDirectory data, int port) {
        if (Postmaster.stop(data.postgres())) {
            LOG.info("PostgreSQL had outlived an earlier start and was stopped. data={}", data.postgres());
        }
        try {
            var server = server(data, port).start();
            createDatabase(server);
            LOG.info("PostgreSQL is ready. port={} data={}", port, data.postgres());
            return new LocalPostgres(data, server);
        } catch (IOException | IllegalStateException | SQLException e) {
            throw notStarted(data, e);
        }
    }

    /** Stops the server and returns when it is gone. */
    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.debug("Left to the pid file", e);
        }
        Postmaster.stop(data.postgres());
    }

    /** The library turns durability off, which suits tests; here it is on. */
    private static EmbeddedPostgres.Builder server(DataDirectory data, int port) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.postgresPrograms().toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(data.postgresLog().toFile()))
                .setErrorRedirector(Redirect.appendTo(data.postgresLog().toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("log_timezone", "UTC");
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static StartRefused notStarted(DataDirectory data, Exception cause) {
        LOG.debug("PostgreSQL did not start", cause);
        return new StartRefused(
                "PostgreSQL did not start on %s (%s). See %s for its own words."
                        .formatted(data.postgres(), cause, data.postgresLog()),
                "PostgreSQL 未能在 %s 上启动。原因见 %s。".formatted(data.postgres(), data.postgresLog()));
    }
}
