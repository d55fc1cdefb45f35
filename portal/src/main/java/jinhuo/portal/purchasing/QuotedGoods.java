package jinhuo.portal.purchasing;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a quote promises.
 *
 * @param offerId whose stock is to be reserved; null for goods outside the catalogue, as is the product then
 * @param packQuantity base units in a pack
 * @param price of a pack in yuan, tax included
 */
public record QuotedGoods(
        @Nullable UUID offerId,
        @Nullable UUID productId,
        @Nullable String gtin,
        String description,
        String specification,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        BigDecimal price,
        BigDecimal vatRate) {}
