package jinhuo.portal.job;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a job starts by itself.
 *
 * @param cron second, minute, hour, day, month, weekday
 * @param nextRun null while switched off, and for a moment until a worker has looked at it
 */
@Schema(name = "JobSchedule")
record ScheduleView(
        JobKind kind,
        String cron,
        String timeZone,
        boolean enabled,
        @Nullable Instant nextRun) {}
