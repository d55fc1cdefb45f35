package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.domain.price.PriceTiers;
import jinhuo.domain.price.QuantityRule;
import jinhuo.portal.sample.SampleSuppliers.Supplier;

/**
 * What a supplier sells a product for.
 *
 * @param pack in which it is sold
 * @param spare packs that stay on hand beside what is ordered
 */
record SampleOffer(
        UUID id,
        Supplier supplier,
        Good good,
        Good.Pack pack,
        PriceTiers prices,
        QuantityRule rule,
        boolean listed,
        int spare) {

    BigDecimal inBaseUnits(int packs) {
        return BigDecimal.valueOf((long) packs * pack.quantity());
    }
}
