package jinhuo.portal.inventory;

import java.util.List;

/** Nothing was reserved, because not everything could be. The caller says it in terms of what was ordered. */
public final class StockTooLow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Shortage> shortages;

    StockTooLow(List<Shortage> shortages) {
        super("stock too low for " + shortages.size() + " products", null, false, false);
        this.shortages = shortages;
    }

    /** Every product that fell short, at least one. */
    public List<Shortage> shortages() {
        return shortages;
    }
}
