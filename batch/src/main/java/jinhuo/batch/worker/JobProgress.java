package jinhuo.batch.worker;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far a job is, for those who watch. A job says it as often as it likes, in whatever transaction it is; the worker
 * writes the latest a few times a second, and once more when the job ends.
 */
@Component
public class JobProgress {

    private static final String WRITE = """
            update job set total = :total, done = :done, refused = :refused
            where id = :id and (total, done, refused) is distinct from (:total, :done, :refused)
            """;

    private final JdbcClient jdbc;
    private final Map<UUID, Progress> unwritten = new ConcurrentHashMap<>();

    JobProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Says how far the job is since it was first started, restarts included.
     *
     * @param total all that is to be done, as far as is known
     * @param done of these, those dealt with, the refused ones too
     * @param refused of those dealt with
     */
    public void at(UUID job, int total, int done, int refused) {
        unwritten.put(job, new Progress(total, done, refused));
    }

    /** What there is to say of a job that ends well: a code and its arguments, see {@link JobFailure#message}. */
    public void remark(UUID job, String message) {
        jdbc.sql("update job set message = :message where id = :id")
                .param("message", message)
                .param("id", job)
                .update();
    }

    void write() {
        unwritten.keySet().forEach(this::write);
    }

    /** One at a time, so that an older state never follows a newer one. */
    synchronized void write(UUID job) {
        var progress = unwritten.remove(job);
        if (progress != null) {
            jdbc.sql(WRITE)
                    .param("id", job)
                    .param("total", progress.total())
                    .param("done", progress.done())
                    .param("refused", progress.refused())
                    .update();
        }
    }

    private record Progress(int total, int done, int refused) {}
}
