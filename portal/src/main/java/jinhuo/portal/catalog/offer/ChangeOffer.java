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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jinhuo.portal.catalog.VatRate;
import jinhuo.portal.shared.FieldFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier may change of an offer; all of it at once.
 *
 * @param price of a pack, tax included
 * @param minimumPacks that may be ordered
 * @param multiplePacks orders go in steps of this
 * @param vatRate one of today's rates
 * @param listed whether shops may see it
 * @param onHandPacks what was counted, in whole packs; null for not counted. The count that is shown changes nothing, so
 *     that single bottles beside the cases are kept
 * @param tiers from few packs to many, each cheaper than the one before
 */
record ChangeOffer(
        @NotNull @DecimalMin("0.0001") @DecimalMax("9999999.9999") @Digits(integer = 7, fraction = 4)
        BigDecimal price,

        @NotNull @Min(1) @Max(100_000) Integer minimumPacks,
        @NotNull @Min(1) @Max(100_000) Integer multiplePacks,
        @NotNull BigDecimal vatRate,
        @NotNull Boolean listed,
        @Nullable @Min(0) @Max(1_000_000) Integer onHandPacks,
        @NotNull @Size(max = 10) List<@NotNull @Valid Tier> tiers) {

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

    /** Base units on hand after this change, given those before it. */
    BigDecimal onHand(OwnOffer before) {
        if (onHandPacks == null) {
            return before.onHand();
        }
        var counted = BigDecimal.valueOf(onHandPacks);
        var shown = before.onHand().divideToIntegralValue(before.packQuantity());
        return shown.compareTo(counted) == 0 ? before.onHand() : counted.multiply(before.packQuantity());
    }
}
