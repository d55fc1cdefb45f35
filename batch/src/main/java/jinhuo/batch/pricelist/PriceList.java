package jinhuo.batch.pricelist;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded price list.
 *
 * @param mapping column by field, null until known
 */
record PriceList(
        UUID id, UUID supplierId, UUID uploadedBy, @Nullable Map<String, Integer> mapping, byte[] content) {}
