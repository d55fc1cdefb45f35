package jinhuo.portal.catalog.offer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A better price.
 *
 * @param minPacks from how many packs on
 * @param price of a pack, tax included
 */
record OwnTier(
        @NotNull @Min(2) @Max(100_000) Integer minPacks,

        @NotNull @DecimalMin("0.0001") @DecimalMax("9999999.9999") @Digits(integer = 7, fraction = 4)
        BigDecimal price) {}
