package jinhuo.portal.purchasing;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Only an approved supplier may quote, and only such a one's quote may be accepted. */
final class SupplierNotApproved extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    SupplierNotApproved() {
        super("supplier-not-approved", HttpStatus.FORBIDDEN);
    }
}
