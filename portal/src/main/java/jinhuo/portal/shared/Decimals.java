package jinhuo.portal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The scales of decimals on the wire. Values are exact before: nothing is rounded here that was not rounded already. */
public final class Decimals {

    private Decimals() {}

    /** A total: two decimals. */
    public static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** A unit price: at least two decimals, at most four. */
    public static BigDecimal price(BigDecimal price) {
        var stripped = price.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2, RoundingMode.UNNECESSARY) : stripped;
    }

    /** A quantity: without trailing zeros, {@code 24} and never {@code 2.4E+1}. */
    public static BigDecimal quantity(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
