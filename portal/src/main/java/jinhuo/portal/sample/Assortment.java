package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jinhuo.domain.price.PriceTiers;
import jinhuo.domain.price.QuantityRule;
import jinhuo.domain.price.TierPrice;
import jinhuo.portal.sample.SampleSuppliers.Supplier;

/**
 * Who sells what: a general store that has nearly everything, one for staples and food, one for drinks and the
 * household. Where they overlap their prices, tiers, minimums and stocks differ.
 */
final class Assortment {

    private static final Set<String> HOUSEHOLD =
            Set.of("paper", "laundry", "care", "kitchen", "sundries", "stationery");
    private static final Set<String> DRINKS = Set.of("water", "tea", "juice", "soda", "dairy");
    private static final BigDecimal SMALLER_PACK = new BigDecimal("1.03");

    private final List<Supplier> suppliers;
    private final Instant since;
    private final Random random;

    /** @param suppliers the general store, the one for food, the one for drinks and the household */
    Assortment(List<Supplier> suppliers, Instant since, Random random) {
        this.suppliers = suppliers;
        this.since = since;
        this.random = random;
    }

    /** All offers; every product has one at least. */
    List<SampleOffer> of(List<Good> goods) {
        var offers = new ArrayList<SampleOffer>();
        for (var good : goods) {
            var before = offers.size();
            for (var supplier = suppliers.size() - 1; supplier >= 0; supplier--) {
                var onlyOne = supplier == 0 && offers.size() == before;
                if (onlyOne || sells(supplier, good.category())) {
                    offers.add(offer(supplier, good));
                }
            }
        }
        return offers;
    }

    private boolean sells(int supplier, String category) {
        return switch (supplier) {
            case 0 -> random.nextInt(100) < 80;
            case 1 -> !HOUSEHOLD.contains(category) && random.nextInt(100) < 75;
            default -> (HOUSEHOLD.contains(category) || DRINKS.contains(category)) && random.nextInt(100) < 80;
        };
    }

    private SampleOffer offer(int supplier, Good good) {
        var multipack = good.multipack();
        var pack = supplier == 2 && multipack != null && random.nextBoolean() ? multipack : good.bulk();
        var price = price(good, pack);
        return new SampleOffer(
                TimeOrderedId.at(since, random),
                suppliers.get(supplier),
                good,
                pack,
                new PriceTiers(price, tiers(price)),
                rule(supplier, price),
                random.nextInt(100) >= 2,
                spare());
    }

    /** From 4 % below to 4 % above what is usual, in steps of 10 fen; the smaller pack is a little dearer. */
    private BigDecimal price(Good good, Good.Pack pack) {
        var usual = good.price();
        if (!pack.equals(good.bulk())) {
            usual = usual.multiply(SMALLER_PACK)
                    .multiply(BigDecimal.valueOf(pack.quantity()))
                    .divide(BigDecimal.valueOf(good.bulk().quantity()), 4, RoundingMode.HALF_UP);
        }
        return percent(usual, 96 + random.nextInt(9)).setScale(1, RoundingMode.HALF_UP);
    }

    private List<TierPrice> tiers(BigDecimal price) {
        return switch (random.nextInt(5)) {
            case 0 -> List.of(new TierPrice(5, percent(price, 98)), new TierPrice(10, percent(price, 96)));
            case 1 -> List.of(new TierPrice(10, percent(price, 97)));
            default -> List.of();
        };
    }

    private QuantityRule rule(int supplier, BigDecimal price) {
        var cheap = price.compareTo(new BigDecimal("60")) < 0;
        return switch (supplier) {
            case 1 -> cheap ? new QuantityRule(2, 1) : new QuantityRule(1, 1);
            case 2 -> cheap && random.nextInt(4) == 0 ? new QuantityRule(5, 5) : new QuantityRule(1, 1);
            default -> new QuantityRule(1, 1);
        };
    }

    private int spare() {
        var luck = random.nextInt(100);
        if (luck < 6) {
            return 0;
        }
        return luck < 14 ? 1 + random.nextInt(3) : 6 + random.nextInt(70);
    }

    private static BigDecimal percent(BigDecimal price, int percent) {
        return price.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
