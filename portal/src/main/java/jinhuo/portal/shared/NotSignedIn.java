package jinhuo.portal.shared;

import org.springframework.http.HttpStatus;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends BusinessFailure {

    /** Asks to sign in. */
    public NotSignedIn() {
        super("not-signed-in", HttpStatus.UNAUTHORIZED);
    }
}
