package jinhuo.portal.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deed.
 *
 * @param id grows with time
 * @param actorName null: the system itself
 * @param subjectId null where there is no single subject
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable String actorName,
        String action,
        String subjectType,
        @Nullable UUID subjectId,
        Map<String, @Nullable Object> detail) {}
