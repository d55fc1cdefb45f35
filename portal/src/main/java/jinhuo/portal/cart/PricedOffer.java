package jinhuo.portal.cart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.price.PriceTiers;
import jinhuo.domain.price.QuantityRule;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it may be ordered now.
 *
 * @param orderable whether it is listed and its supplier approved
 * @param gtin of the pack, else of a smaller one; null when no code is known
 * @param packQuantity base units in a pack
 * @param tiers prices of a pack in yuan, tax included
 * @param rule which numbers of packs may be ordered
 * @param vatRate such as 0.13
 * @param available in base units; below zero when the supplier found less than was promised already
 */
public record PricedOffer(
        UUID id,
        UUID supplierId,
        String supplierName,
        boolean orderable,
        UUID productId,
        @Nullable String gtin,
        String name,
        String specification,
        @Nullable String picture,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        PriceTiers tiers,
        QuantityRule rule,
        BigDecimal vatRate,
        BigDecimal available) {

    /** Whole packs that may still be ordered, zero or more. */
    public int availablePacks() {
        return packsIn(available);
    }

    /** Whole packs in a quantity of base units; zero when it is below zero. */
    public int packsIn(BigDecimal baseUnits) {
        return baseUnits
                .max(BigDecimal.ZERO)
                .divide(packQuantity, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** What so many packs cost. */
    public LineAmounts amounts(int packs) {
        return LineAmounts.of(BigDecimal.valueOf(packs), tiers.priceFor(packs).price(), vatRate);
    }
}
