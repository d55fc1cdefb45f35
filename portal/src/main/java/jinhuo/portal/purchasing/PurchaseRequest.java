package jinhuo.portal.purchasing;

import java.time.Instant;
import java.util.UUID;

/**
 * A purchase request as far as it decides something.
 *
 * @param now by the clock of the database, which judges deadlines
 */
record PurchaseRequest(UUID id, UUID shopId, RequestStatus status, Instant deadline, Instant now) {

    /**
     * This request, if quotes may still be given and accepted.
     *
     * @throws DeadlinePassed when it is too late
     * @throws RequestClosed when it was accepted or withdrawn
     */
    PurchaseRequest requireOpen() {
        return switch (status) {
            case OPEN -> this;
            case LAPSED -> throw new DeadlinePassed(deadline);
            case ACCEPTED, WITHDRAWN -> throw new RequestClosed(status);
        };
    }
}
