package jinhuo.batch.worker;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jinhuo.batch.BatchDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How far a job is, for those who watch. Every job says it as often as it likes; it is written at most four times a
 * second, at once visible whatever transaction the job is in, and once more when the job ends.
 */
@Component
public class JobProgress {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private static final String WRITE = """
            update job set total = :total, done = :done, refused = :refused
            where id = :id and (total, done, refused) is distinct from (:total, :done, :refused)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Map<UUID, Progress> running = new ConcurrentHashMap<>();

    JobProgress(
            JdbcClient jdbc, @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Says how far the job is since it was first started, restarts included.
     *
     * @param total all that is to be done, as far as is known
     * @param done of these, those dealt with, the refused ones too
     * @param refused of those dealt with
     */
    public void at(UUID job, int total, int done, int refused) {
        var now = System.nanoTime();
        var progress = running.merge(
                job,
                new Progress(total, done, refused, now - PAUSE),
                (before, next) -> new Progress(total, done, refused, before.writtenAt()));
        if (now - progress.writtenAt() >= PAUSE) {
            running.put(job, progress.writtenAt(now));
            write(job, progress);
        }
    }

    /** Writes what was said last, and ends. */
    void finish(UUID job) {
        var last = running.remove(job);
        if (last != null) {
            write(job, last);
        }
    }

    private void write(UUID job, Progress progress) {
        ownTransaction.executeWithoutResult(status -> jdbc.sql(WRITE)
                .param("id", job)
                .param("total", progress.total())
                .param("done", progress.done())
                .param("refused", progress.refused())
                .update());
    }

    private record Progress(int total, int done, int refused, long writtenAt) {

        Progress writtenAt(long time) {
            return new Progress(total, done, refused, time);
        }
    }
}
