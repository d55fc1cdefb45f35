package jinhuo.portal.inventory;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What became of one demand.
 *
 * @param available in base units, before
 * @param change of what is available: below zero when reserved, above zero when released
 * @param done whether there was enough
 */
record StockChange(UUID supplierId, UUID productId, BigDecimal available, BigDecimal change, boolean done) {

    Shortage shortage() {
        return new Shortage(supplierId, productId, available);
    }

    /** Whether the supplier ran out of the product, or has it again: what search and lists show. */
    boolean turnsAvailability() {
        return available.signum() > 0 != available.add(change).signum() > 0;
    }
}
