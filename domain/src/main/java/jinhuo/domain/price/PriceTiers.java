package jinhuo.domain.price;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What one pack of an offer costs, by how many are ordered.
 *
 * @param base the price of one pack in yuan, tax included, where no tier applies
 * @param tiers better prices from larger quantities on, in ascending order
 */
public record PriceTiers(BigDecimal base, List<TierPrice> tiers) {

    /** @throws IllegalArgumentException when two tiers start at the same quantity, one starts at 1, or a price is zero */
    public PriceTiers {
        if (base.signum() <= 0) {
            throw new IllegalArgumentException("a pack costs more than nothing");
        }
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(TierPrice::minPacks))
                .toList();
        var starts = new HashSet<Integer>(List.of(1));
        if (!tiers.stream().map(TierPrice::minPacks).allMatch(starts::add)) {
            throw new IllegalArgumentException("tiers start at different quantities above 1");
        }
    }

    /** The tier that a quantity reaches: the last one that starts at or below it, else the base price from 1 pack on. */
    public TierPrice priceFor(int packs) {
        var reached = new TierPrice(1, base);
        for (var tier : tiers) {
            if (tier.minPacks() <= packs) {
                reached = tier;
            }
        }
        return reached;
    }
}
