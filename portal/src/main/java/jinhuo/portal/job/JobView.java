package jinhuo.portal.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param total all that it has to do, as far as is known
 * @param done of these, those dealt with, the refused ones too
 * @param message how it ended, in the reader's language; null where there is nothing to say
 * @param requestedBy a name; null when a schedule did
 * @param scheduledFor the due time, when a schedule requested it
 */
public record JobView(
        UUID id,
        JobKind kind,
        Map<String, @Nullable Object> parameters,
        JobStatus status,
        int total,
        int done,
        int refused,
        @Nullable String message,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String requestedBy,
        @Nullable Instant scheduledFor) {

    JobView withMessage(@Nullable String words) {
        return new JobView(
                id,
                kind,
                parameters,
                status,
                total,
                done,
                refused,
                words,
                requestedAt,
                startedAt,
                finishedAt,
                requestedBy,
                scheduledFor);
    }
}
