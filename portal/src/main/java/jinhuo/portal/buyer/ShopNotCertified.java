package jinhuo.portal.buyer;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Only a shop that staff approved may order or ask for quotes. */
public final class ShopNotCertified extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    ShopNotCertified() {
        super("not-certified", HttpStatus.FORBIDDEN);
    }
}
