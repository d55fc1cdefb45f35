package jinhuo.batch.worker;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jinhuo.batch.BatchDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests the jobs that are due, each due time once however many workers look. Due times that passed while no worker
 * ran are caught up by one job, for the last of them. Manifests are those of the local date.
 */
@Component
class JobSchedules {

    private static final Logger LOG = LoggerFactory.getLogger(JobSchedules.class);

    private static final String DUE = """
            select kind, cron, time_zone, next_run from job_schedule
            where enabled and (next_run is null or next_run <= :now)
            for update skip locked
            """;

    private static final String REQUEST = """
            insert into job (kind, parameters, scheduled_for)
            values (:kind, case :kind when 'manifests' then jsonb_build_object('date', :date) else '{}' end, :due)
            on conflict (kind, scheduled_for) do nothing
            """;

    private static final String NEXT = "update job_schedule set next_run = :next where kind = :kind";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JobSchedules(
            JdbcClient jdbc, @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    void requestDue() {
        requestDue(Instant.now());
    }

    void requestDue(Instant now) {
        transaction.executeWithoutResult(status -> jdbc.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Schedule(
                        row.getString("kind"),
                        row.getString("cron"),
                        row.getString("time_zone"),
                        row.getObject("next_run", OffsetDateTime.class)))
                .list()
                .forEach(schedule -> advance(schedule, now)));
    }

    private void advance(Schedule schedule, Instant now) {
        try {
            schedule.lastDue(now).ifPresent(due -> request(schedule.kind(), due));
            jdbc.sql(NEXT)
                    .param("next", schedule.next(now).orElse(null))
                    .param("kind", schedule.kind())
                    .update();
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.warn("A schedule cannot be read: kind={} reason={}", schedule.kind(), e.getMessage());
        }
    }

    private void request(String kind, ZonedDateTime due) {
        var inserted = jdbc.sql(REQUEST)
                .param("kind", kind)
                .param("date", due.toLocalDate().toString())
                .param("due", due.toOffsetDateTime())
                .update();
        if (inserted == 1) {
            LOG.info("Scheduled job requested: kind={} due={}", kind, due.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private record Schedule(
            String kind,
            String cron,
            String timeZone,
            @Nullable OffsetDateTime nextRun) {

        /** The last due time until now that nobody has seen to; empty when none has come yet. */
        Optional<ZonedDateTime> lastDue(Instant now) {
            ZonedDateTime last = null;
            var due = nextRun == null ? null : nextRun.atZoneSameInstant(ZoneId.of(timeZone));
            while (due != null && !due.toInstant().isAfter(now)) {
                last = due;
                due = CronExpression.parse(cron).next(due);
            }
            return Optional.ofNullable(last);
        }

        /** Empty when the expression names a time that never comes. */
        Optional<OffsetDateTime> next(Instant now) {
            return Optional.ofNullable(CronExpression.parse(cron).next(now.atZone(ZoneId.of(timeZone))))
                    .map(ZonedDateTime::toOffsetDateTime);
        }
    }
}
