package jinhuo.portal.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and was committed.
 *
 * @param id grows with time; the key that makes a handler idempotent
 * @param aggregateType as in {@code order}
 * @param aggregateId events of one aggregate are handled in order
 * @param type as in {@code order_placed}
 * @param payload the ids that handlers need, as in {@code shopId}
 * @param occurredAt of the transaction
 */
public record OutboxEvent(
        long id,
        String aggregateType,
        UUID aggregateId,
        String type,
        Map<String, @Nullable Object> payload,
        Instant occurredAt) {

    /** An id of the payload; null when it has none of that name. */
    public @Nullable UUID id(String name) {
        return payload.get(name) instanceof String text ? UUID.fromString(text) : null;
    }
}
