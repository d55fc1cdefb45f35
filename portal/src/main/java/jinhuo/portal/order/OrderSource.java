package jinhuo.portal.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an order came from: one of the two. */
public record OrderSource(
        @Nullable UUID checkoutId, @Nullable UUID quoteId) {

    /** A cart that was ordered. */
    public static OrderSource checkout(UUID id) {
        return new OrderSource(id, null);
    }

    /** A quote that was accepted. */
    public static OrderSource quote(UUID id) {
        return new OrderSource(null, id);
    }
}
