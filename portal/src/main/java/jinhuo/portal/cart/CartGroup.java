package jinhuo.portal.cart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryDay;
import jinhuo.domain.money.LineAmounts;
import jinhuo.portal.buyer.Buyer;
import org.jspecify.annotations.Nullable;

/**
 * What will be one order: the lines of one supplier.
 *
 * @param deliveryDate when it comes if it is ordered now; null when no line passes
 * @param cutoffAt until when that date holds
 */
record CartGroup(
        UUID supplierId,
        String supplierName,
        @Nullable LocalDate deliveryDate,
        @Nullable Instant cutoffAt,
        @Nullable BigDecimal gross,
        List<CartLine> lines) {

    static CartGroup of(Buyer buyer, List<Wanted> wanted, Instant now) {
        var delivery = buyer.nextDelivery(now);
        var supplier = wanted.getFirst().offer();
        var total = LineAmounts.sum(wanted.stream().map(Wanted::amounts).toList());
        return new CartGroup(
                supplier.supplierId(),
                supplier.supplierName(),
                delivery.map(DeliveryDay::date).orElse(null),
                delivery.map(DeliveryDay::cutoffAt).orElse(null),
                buyer.certified() ? total.gross() : null,
                wanted.stream()
                        .map(line -> CartLine.of(line, buyer.certified()))
                        .toList());
    }
}
