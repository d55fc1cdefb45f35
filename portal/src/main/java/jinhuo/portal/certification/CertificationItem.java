package jinhuo.portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jinhuo.portal.shared.licence.Check;
import org.jspecify.annotations.Nullable;

/**
 * A line of staff's queue.
 *
 * @param warnings how many checks found something to look at or missing
 */
record CertificationItem(
        UUID shopId,
        String name,
        @Nullable String townshipCode,
        ShopStatus status,
        @Nullable Instant submittedAt,
        String contactName,
        long warnings) {

    static CertificationItem of(Shop shop, LocalDate today) {
        return new CertificationItem(
                shop.id(),
                shop.details().name(),
                shop.details().townshipCode(),
                shop.status(),
                shop.submittedAt(),
                shop.details().contactName(),
                shop.checks(today).stream().filter(Check::needsAttention).count());
    }
}
