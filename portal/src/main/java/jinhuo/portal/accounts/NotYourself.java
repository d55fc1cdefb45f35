package jinhuo.portal.accounts;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** An administrator who disables the own account might leave the house without one. */
final class NotYourself extends BusinessFailure {

    NotYourself() {
        super("not-yourself", HttpStatus.CONFLICT);
    }
}
