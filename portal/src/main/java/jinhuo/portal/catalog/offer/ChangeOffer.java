package jinhuo.portal.catalog.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jinhuo.portal.catalog.VatRate;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier may change of an offer; all of it at once.
 *
 * @param price of a pack, tax included
 * @param minimumPacks that may be ordered
 * @param multiplePacks orders go in steps of this
 * @param vatRate one of today's rates
 * @param listed whether shops may see it
 * @param onHandPacks what was counted, in packs, with decimals where one was opened; null for not counted
 * @param tiers from few packs to many, each cheaper than the one before
 */
record ChangeOffer(
        @NotNull @DecimalMin("0.0001") @DecimalMax("9999999.9999") @Digits(integer = 7, fraction = 4)
        BigDecimal price,

        @NotNull @Min(1) @Max(100_000) Integer minimumPacks,
        @NotNull @Min(1) @Max(100_000) Integer multiplePacks,
        @NotNull BigDecimal vatRate,
        @NotNull Boolean listed,

        @Nullable @DecimalMin("0") @Digits(integer = 7, fraction = 3)
        BigDecimal onHandPacks,

        @NotNull @Size(max = 10) List<@NotNull @Valid OwnTier> tiers) {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST_ON_HAND = new BigDecimal("99999999999");

    /** What cannot be said field by field. */
    List<FieldFailure> failures(List<VatRate> rates) {
        var failures = new ArrayList<FieldFailure>();
        if (rates.stream().noneMatch(rate -> rate.rate().compareTo(vatRate) == 0)) {
            var accepted =
                    rates.stream().map(rate -> rate.rate().toPlainString()).collect(Collectors.joining(", "));
            failures.add(FieldFailure.accepting("vatRate", "vat-rate", accepted));
        }
        var packs = minimumPacks.intValue();
        var lowest = price;
        for (int i = 0; i < tiers.size(); i++) {
            var tier = tiers.get(i);
            if (tier.minPacks() <= packs) {
                failures.add(FieldFailure.of("tiers[" + i + "].minPacks", "tier-packs", Integer.toString(packs)));
            }
            if (tier.price().compareTo(lowest) >= 0) {
                failures.add(FieldFailure.of("tiers[" + i + "].price", "tier-price", lowest.toPlainString()));
            }
            packs = tier.minPacks();
            lowest = tier.price();
        }
        return failures;
    }

    /**
     * Base units on hand after this change, given those before it. Sending back the packs that were shown, cut off after
     * three decimals, changes nothing; packs that miss whole base units by less than those decimals mean whole ones.
     */
    BigDecimal onHand(OwnOffer before) {
        var pack = before.packQuantity();
        var shown = before.onHand().divide(pack, DECIMALS, RoundingMode.DOWN);
        if (onHandPacks == null || onHandPacks.compareTo(shown) == 0) {
            return before.onHand();
        }
        var counted = onHandPacks.multiply(pack);
        var whole = counted.setScale(0, RoundingMode.HALF_UP);
        var isWhole = counted.subtract(whole).abs().compareTo(pack.movePointLeft(DECIMALS)) < 0;
        var onHand = isWhole ? whole : counted.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (onHand.compareTo(MOST_ON_HAND) > 0) {
            throw Invalid.field(
                    "onHandPacks",
                    "Max",
                    MOST_ON_HAND.divideToIntegralValue(pack).toPlainString());
        }
        return onHand;
    }
}
