package jinhuo.portal.order;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is agreed when the order is placed.
 *
 * @param offerId whose stock is reserved; null where a quote promises goods that are not in the catalogue
 * @param packQuantity base units in a pack
 * @param price of a pack in yuan, tax included
 */
public record NewOrderLine(
        @Nullable UUID offerId,
        @Nullable UUID productId,
        @Nullable String gtin,
        String name,
        String specification,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        BigDecimal price,
        BigDecimal vatRate) {

    /** What all its packs cost. */
    public LineAmounts amounts() {
        return LineAmounts.of(BigDecimal.valueOf(packs), price, vatRate);
    }
}
