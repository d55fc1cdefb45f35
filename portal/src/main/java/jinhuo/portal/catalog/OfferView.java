package jinhuo.portal.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One supplier's offer of a product.
 *
 * @param id of the offer
 * @param supplierId who makes it
 * @param supplierName of the company
 * @param packUnit such as 箱
 * @param packQuantity base units in a pack
 * @param price of a pack, tax included; null where prices are not shown
 * @param basePrice of a base unit, rounded to four decimals; null where prices are not shown
 * @param tiers better prices from larger quantities on; empty where prices are not shown
 * @param minimumPacks that may be ordered
 * @param multiplePacks orders go in steps of this
 * @param availability of the smallest order
 * @param availablePacks whole packs in stock and not reserved; null where stock is not shown
 * @param deliveryDate when an order placed now arrives; null where no line is known
 * @param cutoffAt from when on it would arrive later; null where no line is known
 * @param vatRate as a fraction: 0.13
 */
public record OfferView(
        UUID id,
        UUID supplierId,
        String supplierName,
        String packUnit,
        BigDecimal packQuantity,
        @Nullable BigDecimal price,
        @Nullable BigDecimal basePrice,
        List<TierView> tiers,
        int minimumPacks,
        int multiplePacks,
        Availability availability,
        @Nullable Long availablePacks,
        @Nullable LocalDate deliveryDate,
        @Nullable Instant cutoffAt,
        BigDecimal vatRate) {

    /** How much there is, for those who may not know it exactly. */
    public enum Availability {
        /** Enough for several orders. */
        AVAILABLE,
        /** Enough for few of the smallest orders only. */
        FEW,
        /** Not enough for the smallest order. */
        NONE
    }

    /**
     * A better price.
     *
     * @param minPacks from how many packs on
     * @param price of a pack, tax included
     * @param basePrice of a base unit, rounded to four decimals
     */
    public record TierView(int minPacks, BigDecimal price, BigDecimal basePrice) {}
}
