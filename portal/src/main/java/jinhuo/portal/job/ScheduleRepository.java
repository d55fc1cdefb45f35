package jinhuo.portal.job;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of schedules. */
@Repository
class ScheduleRepository {

    private static final String LIST = """
            select kind, cron, time_zone, enabled, next_run from job_schedule order by kind
            """;
    private static final String FIND = """
            select kind, cron, time_zone, enabled, next_run from job_schedule where kind = :kind
            """;
    private static final String UPDATE = """
            update job_schedule set cron = :cron, enabled = :enabled, next_run = :nextRun where kind = :kind
            """;

    private final DatabaseClient database;

    ScheduleRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<ScheduleView> list() {
        return database.sql(LIST).map(ScheduleRepository::view).all();
    }

    /** Empty for a kind that never starts by itself. */
    Mono<ScheduleView> find(JobKind kind) {
        return database.sql(FIND)
                .bind("kind", Codes.of(kind))
                .map(ScheduleRepository::view)
                .one();
    }

    Mono<Void> update(JobKind kind, ChangeSchedule change, @Nullable Instant nextRun) {
        return database.sql(UPDATE)
                .bind("kind", Codes.of(kind))
                .bind("cron", change.cron())
                .bind("enabled", change.enabled())
                .bind("nextRun", Sql.nullable(Instant.class, nextRun))
                .then();
    }

    private static ScheduleView view(Readable row) {
        var enabled = get(row, "enabled", Boolean.class);
        return new ScheduleView(
                Codes.parse(JobKind.class, get(row, "kind", String.class)),
                get(row, "cron", String.class),
                get(row, "time_zone", String.class),
                enabled,
                enabled ? row.get("next_run", Instant.class) : null);
    }
}
