package jinhuo.portal.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for; what is null does not narrow them.
 *
 * @param status any of these
 * @param deliveryLineId of this line
 * @param deliveryDate delivered on this day
 * @param oldestFirst as a queue is worked; null or false for the newest first
 */
record OrderFilter(
        @Nullable List<OrderStatus> status,
        @Nullable UUID deliveryLineId,
        @Nullable LocalDate deliveryDate,
        @Nullable Boolean oldestFirst) {

    boolean asQueue() {
        return Boolean.TRUE.equals(oldestFirst);
    }

    /** Codes of the statuses; null for any. */
    String @Nullable [] statusCodes() {
        return status == null || status.isEmpty()
                ? null
                : status.stream().map(OrderStatus::code).toArray(String[]::new);
    }
}
