package jinhuo.portal.purchasing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier offers for a request.
 *
 * @param offerId an offer of the supplier whose stock is reserved on acceptance; null for goods outside the catalogue
 * @param packQuantity base units in a pack
 * @param price of a pack in yuan, tax included
 * @param validUntil until when it may be accepted, if the request's deadline does not come first
 */
record PutQuote(
        @Nullable UUID offerId,
        @NotBlank @Size(max = 200) String description,
        @NotBlank @Size(max = 20) String packUnit,
        @NotBlank @Size(max = 20) String baseUnit,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("10000") @Digits(integer = 5, fraction = 3)
        BigDecimal packQuantity,

        @NotNull @Min(1) @Max(1_000_000) Integer packs,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 7, fraction = 4)
        BigDecimal price,

        @NotNull @DecimalMin("0") @DecimalMax(value = "1", inclusive = false) @Digits(integer = 1, fraction = 4)
        BigDecimal vatRate,

        @NotNull Instant validUntil,
        @Nullable @Size(max = 500) String note) {

    String noteOrEmpty() {
        return note == null ? "" : note.strip();
    }

    BigDecimal gross() {
        return price.multiply(BigDecimal.valueOf(packs));
    }
}
