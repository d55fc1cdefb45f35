package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import jinhuo.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of an order.
 *
 * @param fromStatus null for the first
 * @param actorName null when the system did it
 */
record OrderEvent(
        @Nullable OrderStatus fromStatus,
        OrderStatus toStatus,
        @Nullable String reason,
        @Nullable String actorName,
        Instant at) {

    static OrderEvent from(Readable row) {
        var from = row.get("from_status", String.class);
        return new OrderEvent(
                from == null ? null : OrderStatus.of(from),
                OrderStatus.of(get(row, "to_status", String.class)),
                row.get("reason", String.class),
                row.get("actor_name", String.class),
                get(row, "at", Instant.class));
    }
}
