package jinhuo.portal.inventory;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What an order wants of a product, or gives back.
 *
 * @param quantity in base units, above zero
 */
public record Demand(UUID orderId, UUID supplierId, UUID productId, BigDecimal quantity) {}
