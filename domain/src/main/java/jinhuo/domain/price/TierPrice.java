package jinhuo.domain.price;

import java.math.BigDecimal;

/**
 * The price from a quantity on.
 *
 * @param minPacks from how many packs, 1 or more
 * @param price of one pack in yuan, tax included, more than zero
 */
public record TierPrice(int minPacks, BigDecimal price) {

    /** @throws IllegalArgumentException when the quantity is below 1 or the price not above zero */
    public TierPrice {
        if (minPacks < 1 || price.signum() <= 0) {
            throw new IllegalArgumentException("a tier starts at 1 pack or more and costs more than nothing");
        }
    }
}
