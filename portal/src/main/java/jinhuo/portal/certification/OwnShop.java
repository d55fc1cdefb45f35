package jinhuo.portal.certification;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Nobody inspects or decides on their own shop. */
final class OwnShop extends BusinessFailure {

    OwnShop() {
        super("own-shop", HttpStatus.FORBIDDEN);
    }
}
