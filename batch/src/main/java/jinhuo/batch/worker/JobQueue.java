package jinhuo.batch.worker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jinhuo.batch.BatchDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code job} as a queue. A claim is a lease: whoever lets it run out loses the job. One owner's jobs of one
 * kind run one after the other, so the later of two price lists is also the later to be imported.
 */
@Component
class JobQueue {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('jinhuo_job_claim'))";

    private static final String CLAIM = """
            update job set status = 'running', worker = :worker, attempts = attempts + 1, message = null,
                   started_at = coalesce(started_at, now()), lease_until = now() + :lease * interval '1 millisecond'
            where id = (
              select id from job waiting
              where (status = 'requested' or status = 'running' and lease_until < now())
                and kind in (:kinds)
                and not exists (
                  select from job other
                  where other.status = 'running' and other.lease_until >= now() and other.kind = waiting.kind
                    and other.supplier_id is not distinct from waiting.supplier_id and other.id <> waiting.id)
              order by requested_at, id
              limit 1
              for update skip locked)
            returning id, kind, parameters, attempts
            """;

    private static final String EXTEND = """
            update job set lease_until = now() + :lease * interval '1 millisecond'
            where worker = :worker and status = 'running' and id in (:ids)
            """;

    private static final String FINISH = """
            update job set status = :status, message = coalesce(:message, message), finished_at = now(), lease_until = null
            where id = :id and worker = :worker and status = 'running'
            """;

    private static final String GIVE_BACK = """
            update job set status = 'requested', worker = null, lease_until = null, attempts = attempts - :uncounted
            where id = :id and worker = :worker and status = 'running'
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String worker = workerName();

    JobQueue(JdbcClient jdbc, @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who holds what is claimed here. */
    String worker() {
        return worker;
    }

    /** The oldest job of these kinds that nobody holds, now ours for the length of the lease. */
    Optional<ClaimedJob> claim(Collection<String> kinds, Duration lease) {
        return transaction.execute(status -> {
            // Claims come one after the other: two at once would not see each other's.
            jdbc.sql(LOCK).query((row, number) -> number).list();
            return jdbc.sql(CLAIM)
                    .param("worker", worker)
                    .param("lease", lease.toMillis())
                    .param("kinds", kinds)
                    .query((row, number) -> new ClaimedJob(
                            row.getObject("id", UUID.class),
                            row.getString("kind"),
                            parameters(row.getString("parameters")),
                            row.getInt("attempts")))
                    .optional();
        });
    }

    /** A sign of life for jobs that are still ours. */
    void extend(Collection<UUID> ids, Duration lease) {
        jdbc.sql(EXTEND)
                .param("worker", worker)
                .param("lease", lease.toMillis())
                .param("ids", ids)
                .update();
    }

    void complete(UUID id) {
        finish(id, "completed", null);
    }

    void fail(UUID id, String message) {
        finish(id, "failed", message);
    }

    private void finish(UUID id, String status, @Nullable String message) {
        jdbc.sql(FINISH)
                .param("status", status)
                .param("message", message)
                .param("id", id)
                .param("worker", worker)
                .update();
    }

    /** Stopped on purpose: another worker may go on at once, and the attempt does not count. */
    void giveBack(UUID id) {
        giveBack(id, 1);
    }

    /** Interrupted by something that may not happen again: to be continued by whoever comes next. */
    void tryAgain(UUID id) {
        giveBack(id, 0);
    }

    private void giveBack(UUID id, int uncounted) {
        jdbc.sql(GIVE_BACK)
                .param("uncounted", uncounted)
                .param("id", id)
                .param("worker", worker)
                .update();
    }

    private static Map<String, String> parameters(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    private static String workerName() {
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + UUID.randomUUID();
        } catch (UnknownHostException e) {
            return "unnamed/" + UUID.randomUUID();
        }
    }
}
