package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import jinhuo.portal.accounts.Passwords;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Loads the sample once, into a database that nobody has an account in yet. Only where it was asked for. */
@Component
@ConditionalOnBooleanProperty("jinhuo.sample-data")
class SampleDataLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDataLoader.class);

    /** Of all loaders, one at a time. */
    private static final long LOCK = 0x4A_49_4E_48_55_4FL;

    private final Flyway migrated;
    private final Passwords passwords;
    private final ZoneId zone;

    SampleDataLoader(Flyway migrated, Passwords passwords, @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.migrated = migrated;
        this.passwords = passwords;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException {
        try (var connection = migrated.getConfiguration().getDataSource().getConnection()) {
            connection.setAutoCommit(false);
            if (isEmpty(connection)) {
                load(connection);
            }
            connection.commit();
        }
    }

    private void load(Connection connection) throws SQLException {
        var clock = Clock.system(zone);
        var begin = clock.instant();
        var hash = passwords.hash(SampleAccounts.PASSWORD).toFuture().join();
        new SampleData(connection, new Moments(begin, zone)).write(hash);
        LOG.info(
                "The sample data is loaded. millis={}",
                Duration.between(begin, clock.instant()).toMillis());
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
            try (var accounts = statement.executeQuery("select from account limit 1")) {
                return !accounts.next();
            }
        }
    }
}
