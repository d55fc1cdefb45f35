package jinhuo.portal.purchasing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a shop looks for.
 *
 * @param productId null when it is not in the catalogue
 * @param targetPrice of one unit in yuan; null when the shop names none
 * @param neededBy the last day on which it helps
 * @param deadline until when quotes are taken and accepted, on that day at the latest
 */
record PostRequest(
        @Nullable UUID productId,
        @NotBlank @Size(max = 200) String description,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
        BigDecimal quantity,

        @NotBlank @Size(max = 20) String unit,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 7, fraction = 4)
        BigDecimal targetPrice,

        @NotNull LocalDate neededBy,
        @NotNull Instant deadline,
        @Nullable @Size(max = 500) String note) {

    String noteOrEmpty() {
        return note == null ? "" : note.strip();
    }

    /**
     * Holds the dates against now.
     *
     * @throws Invalid when one is past or too far off, or the deadline comes too late to help
     */
    void requireTimely(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        if (neededBy.isBefore(today) || neededBy.isAfter(today.plusYears(1))) {
            throw outOfRange("neededBy", "date", today, today.plusYears(1));
        }
        var endOfDay = neededBy.plusDays(1).atStartOfDay(zone).toInstant();
        if (!deadline.isAfter(now) || deadline.isAfter(endOfDay)) {
            throw outOfRange("deadline", "time", now, endOfDay);
        }
    }

    private static Invalid outOfRange(String field, String code, Object earliest, Object latest) {
        return new Invalid(List.of(FieldFailure.accepting(field, code, earliest + " – " + latest)));
    }
}
