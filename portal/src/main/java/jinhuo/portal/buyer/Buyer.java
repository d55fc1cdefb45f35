package jinhuo.portal.buyer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryDay;
import org.jspecify.annotations.Nullable;

/**
 * A shop as far as buying goes.
 *
 * @param shopId the shop
 * @param name of the shop, empty while it is a draft
 * @param certified whether staff approved it and it was not suspended since
 * @param townshipCode where it is; null while it is a draft
 * @param line the delivery line of its township; null when none passes there
 */
public record Buyer(
        UUID shopId,
        String name,
        boolean certified,
        @Nullable String townshipCode,
        @Nullable DeliveryLine line) {

    /**
     * This buyer, if it may order at all.
     *
     * @throws ShopNotCertified when it may not
     */
    public Buyer requireCertified() {
        if (!certified) {
            throw new ShopNotCertified();
        }
        return this;
    }

    /**
     * The line that delivers to it.
     *
     * @throws TownshipNotServed when none does
     */
    public DeliveryLine requireLine() {
        if (line == null) {
            throw new TownshipNotServed();
        }
        return line;
    }

    /** When an order placed now is delivered; empty when no line passes. */
    public Optional<DeliveryDay> nextDelivery(Instant now) {
        return Optional.ofNullable(line).map(passing -> passing.calendar().next(now));
    }
}
