package jinhuo.portal.inventory;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A product of which less is there than was wanted.
 *
 * @param available in base units; below zero when the supplier found less than was promised already
 */
public record Shortage(UUID supplierId, UUID productId, BigDecimal available) {}
