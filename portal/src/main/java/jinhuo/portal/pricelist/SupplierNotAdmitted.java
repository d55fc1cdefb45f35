package jinhuo.portal.pricelist;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Only an approved supplier's goods come into the catalogue. */
final class SupplierNotAdmitted extends BusinessFailure {

    SupplierNotAdmitted() {
        super("supplier-not-admitted", HttpStatus.FORBIDDEN);
    }
}
