package jinhuo.portal.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/** Another time for a job to start by itself, or none. */
record ChangeSchedule(
        @NotNull @Size(min = 11, max = 100) String cron,
        @NotNull Boolean enabled) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(10);

    private static final int TIMES_LOOKED_AT = 50;

    /**
     * The first due time; null while switched off.
     *
     * @throws Invalid when the expression cannot be read, never comes, or comes too often
     */
    @Nullable
    Instant firstRun(Instant now, ZoneId zone) {
        var expression = read();
        var first = expression.next(now.atZone(zone));
        if (first == null) {
            throw Invalid.field("cron", "cron");
        }
        refuseShortPauses(expression, first);
        return enabled ? first.toInstant() : null;
    }

    private CronExpression read() {
        try {
            return CronExpression.parse(cron);
        } catch (IllegalArgumentException e) {
            throw Invalid.field("cron", "cron");
        }
    }

    private static void refuseShortPauses(CronExpression expression, ZonedDateTime first) {
        var time = first;
        for (int i = 0; i < TIMES_LOOKED_AT; i++) {
            var next = expression.next(time);
            if (next == null) {
                return;
            }
            if (Duration.between(time, next).compareTo(SHORTEST_PAUSE) < 0) {
                throw Invalid.field("cron", "cron-too-often", SHORTEST_PAUSE.toMinutes());
            }
            time = next;
        }
    }
}
