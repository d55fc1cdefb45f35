package jinhuo.batch.pricelist;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One import of one list.
 *
 * @param rows of the whole list
 * @param usualVatRate for offers of which the list says none, as a fraction
 */
record ImportRun(UUID jobId, UUID priceListId, UUID supplierId, UUID uploadedBy, int rows, BigDecimal usualVatRate) {}
