package jinhuo.batch.worker;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import jinhuo.batch.BatchDatabase;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Rings when PostgreSQL says that a job was requested, so that nobody waits for the next poll. */
@Component
class JobBell {

    private static final Logger LOG = LoggerFactory.getLogger(JobBell.class);

    private static final int LISTEN_MILLIS = 1000;

    private final DataSource dataSource;
    private final Semaphore rings = new Semaphore(0);

    JobBell(@Qualifier(BatchDatabase.DATA_SOURCE) DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for the next ring, at most for so long. */
    void await(Duration atMost) throws InterruptedException {
        rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void ring(int times) {
        rings.release(times);
    }

    /** Listens on a connection of its own while it is wanted; a lost connection is replaced. */
    void listen(BooleanSupplier wanted) {
        while (wanted.getAsBoolean()) {
            try {
                listenOnce(wanted);
            } catch (SQLException e) {
                LOG.warn("No longer listening for jobs, polling until the database is back: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listenOnce(BooleanSupplier wanted) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen jinhuo_job");
            var notifications = connection.unwrap(PGConnection.class);
            while (wanted.getAsBoolean()) {
                for (var ignored : notifications.getNotifications(LISTEN_MILLIS)) {
                    ring(1);
                }
            }
            statement.execute("unlisten jinhuo_job");
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
