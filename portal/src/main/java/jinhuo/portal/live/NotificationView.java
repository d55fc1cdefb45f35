package jinhuo.portal.live;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is told.
 *
 * @param kind names the words
 * @param subjectType what it is about, as in {@code shop}
 * @param detail for the words, as in the reason of a decision
 * @param readAt null while unread
 */
record NotificationView(
        UUID id,
        String kind,
        String subjectType,
        UUID subjectId,
        Map<String, @Nullable Object> detail,
        Instant createdAt,
        @Nullable Instant readAt) {}
