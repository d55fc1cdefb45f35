package jinhuo.portal.purchasing;

import java.util.UUID;

/**
 * A quote that its shop accepted.
 *
 * @param isNew whether it was accepted now; else it was before, and has its order
 */
public record AcceptedQuote(UUID id, UUID supplierId, QuotedGoods goods, boolean isNew) {}
