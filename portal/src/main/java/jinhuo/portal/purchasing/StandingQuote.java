package jinhuo.portal.purchasing;

import java.time.Instant;
import java.util.UUID;

/**
 * A quote as far as it decides whether it may be accepted.
 *
 * @param supplierApproved whether its supplier may sell
 * @param goods what an order of it holds
 */
record StandingQuote(
        UUID id,
        UUID supplierId,
        boolean supplierApproved,
        QuoteStatus status,
        int revision,
        Instant validUntil,
        QuotedGoods goods) {

    /**
     * This quote, if the shop may accept what it saw.
     *
     * @throws QuoteChanged when it was revised or withdrawn since
     * @throws DeadlinePassed when it is not valid any more
     * @throws SupplierNotApproved when its supplier was suspended
     */
    StandingQuote requireAcceptable(int seenRevision, Instant now) {
        if (status != QuoteStatus.STANDING || revision != seenRevision) {
            throw new QuoteChanged(status, revision);
        }
        if (!validUntil.isAfter(now)) {
            throw new DeadlinePassed(validUntil);
        }
        if (!supplierApproved) {
            throw new SupplierNotApproved();
        }
        return this;
    }

    AcceptedQuote accepted(boolean isNew) {
        return new AcceptedQuote(id, supplierId, goods, isNew);
    }
}
