package jinhuo.portal.checkout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jinhuo.portal.cart.CartFull;
import jinhuo.portal.cart.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * What a shop orders.
 *
 * @param lines of any number of suppliers; each offer once
 * @param note for all of the suppliers
 */
record PlaceOrder(
        @NotEmpty @Size(max = CartFull.MOST_LINES) List<@NotNull @Valid OrderedLine> lines,
        @Nullable @Size(max = 500) String note) {

    /**
     * Packs of an offer.
     *
     * @param price of a pack as the shop saw it, in yuan, tax included
     */
    record OrderedLine(
            @NotNull UUID offerId,
            @NotNull @Min(1) @Max(Quantities.LARGEST) Integer packs,

            @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 7, fraction = 4)
            BigDecimal price) {

        private String fingerprint() {
            return offerId + " " + packs + " " + price.stripTrailingZeros().toPlainString();
        }
    }

    String noteOrEmpty() {
        return note == null ? "" : note.strip();
    }

    /** The same for two requests exactly when they ask for the same, however it is written. */
    byte[] fingerprint() {
        var text = lines.stream().map(OrderedLine::fingerprint).sorted().collect(Collectors.joining("\n"));
        return sha256(text + "\n\n" + noteOrEmpty());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
