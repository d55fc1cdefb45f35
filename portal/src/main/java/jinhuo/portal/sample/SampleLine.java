package jinhuo.portal.sample;

import java.math.BigDecimal;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order of the sample, after all that happened to it.
 *
 * @param offer null where a quote named no offer
 * @param packs ordered
 * @param confirmed packs; null before the supplier's answer
 * @param received in base units; null before the receipt
 */
record SampleLine(
        @Nullable SampleOffer offer,
        String name,
        String specification,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        BigDecimal price,
        BigDecimal vatRate,
        @Nullable Integer confirmed,
        @Nullable String shortReason,
        @Nullable BigDecimal received,
        @Nullable String differenceReason) {

    static final String SHORT = "库存不足";
    static final String DECLINED = "本周到不了货";

    /** As it was ordered. */
    static SampleLine of(SampleOffer offer, int packs) {
        var good = offer.good();
        return new SampleLine(
                offer,
                good.name(),
                good.specification(),
                offer.pack().unit(),
                good.base().unit(),
                BigDecimal.valueOf(offer.pack().quantity()),
                packs,
                offer.prices().priceFor(packs).price(),
                good.vatRate(),
                null,
                null,
                null,
                null);
    }

    /** After all that the order's fate did to it; the first line bears what is special. */
    SampleLine after(Fate fate, boolean first) {
        if (!fate.passed(OrderStatus.DECLINED)
                && !fate.passed(OrderStatus.CONFIRMED)
                && !fate.passed(OrderStatus.PARTLY_CONFIRMED)) {
            return this;
        }
        var declined = fate.passed(OrderStatus.DECLINED);
        var isShort = first && fate.passed(OrderStatus.PARTLY_CONFIRMED);
        var given = declined ? 0 : isShort ? packs / 2 : packs;
        var damaged = first && fate == Fate.ARRIVED_DAMAGED;
        var arrived = packQuantity.multiply(BigDecimal.valueOf(given));
        return new SampleLine(
                offer,
                name,
                specification,
                packUnit,
                baseUnit,
                packQuantity,
                packs,
                price,
                vatRate,
                given,
                declined ? DECLINED : isShort ? SHORT : null,
                fate.passed(OrderStatus.RECEIVED) ? damaged ? arrived.subtract(BigDecimal.ONE) : arrived : null,
                damaged ? "运输破损 1 " + baseUnit : null);
    }

    /** The same before the shop counted it. */
    SampleLine uncounted() {
        return new SampleLine(
                offer,
                name,
                specification,
                packUnit,
                baseUnit,
                packQuantity,
                packs,
                price,
                vatRate,
                confirmed,
                shortReason,
                null,
                null);
    }

    LineAmounts amounts() {
        if (received != null) {
            return LineAmounts.ofBaseQuantity(received, price, packQuantity, vatRate);
        }
        return LineAmounts.of(BigDecimal.valueOf(confirmed == null ? packs : confirmed), price, vatRate);
    }

    /** What a number of packs is in base units. */
    BigDecimal inBaseUnits(int count) {
        return packQuantity.multiply(BigDecimal.valueOf(count));
    }
}
