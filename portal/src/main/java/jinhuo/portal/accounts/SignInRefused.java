package jinhuo.portal.accounts;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** No account has this number and this password; which of the two is wrong is not said. */
final class SignInRefused extends BusinessFailure {

    SignInRefused() {
        super("sign-in-refused", HttpStatus.UNAUTHORIZED);
    }
}
