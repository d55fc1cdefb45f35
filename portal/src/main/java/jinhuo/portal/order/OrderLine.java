package jinhuo.portal.order;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as far as it decides something.
 *
 * @param offerId null when no stock is held for it
 * @param packQuantity base units in a pack
 * @param confirmedPacks null until the supplier answered
 * @param receivedQuantity in base units; null until the shop counted
 * @param amounts of what was ordered, then confirmed, then received
 */
record OrderLine(
        int lineNo,
        @Nullable UUID offerId,
        @Nullable UUID productId,
        BigDecimal packQuantity,
        int packs,
        @Nullable Integer confirmedPacks,
        @Nullable String shortReason,
        @Nullable BigDecimal receivedQuantity,
        @Nullable String differenceReason,
        BigDecimal price,
        BigDecimal vatRate,
        LineAmounts amounts) {

    OrderLine confirm(int confirmed, @Nullable String reason) {
        return new OrderLine(
                lineNo,
                offerId,
                productId,
                packQuantity,
                packs,
                confirmed,
                confirmed < packs ? reason : null,
                null,
                null,
                price,
                vatRate,
                LineAmounts.of(BigDecimal.valueOf(confirmed), price, vatRate));
    }

    OrderLine receive(BigDecimal quantity, @Nullable String reason) {
        return new OrderLine(
                lineNo,
                offerId,
                productId,
                packQuantity,
                packs,
                confirmedPacks,
                shortReason,
                quantity,
                quantity.compareTo(expected()) == 0 ? null : reason,
                price,
                vatRate,
                LineAmounts.ofBaseQuantity(quantity, price, packQuantity, vatRate));
    }

    boolean isShort() {
        return confirmedPacks != null && confirmedPacks < packs;
    }

    /** What the shop may expect, in base units: of the confirmed packs, before that of the ordered ones. */
    BigDecimal expected() {
        return packQuantity.multiply(BigDecimal.valueOf(confirmedPacks == null ? packs : confirmedPacks));
    }
}
