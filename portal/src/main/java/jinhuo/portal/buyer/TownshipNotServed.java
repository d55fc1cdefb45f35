package jinhuo.portal.buyer;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** No delivery line passes the shop's township, so nothing can be ordered there. */
public final class TownshipNotServed extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    TownshipNotServed() {
        super("township-not-served", HttpStatus.CONFLICT);
    }
}
