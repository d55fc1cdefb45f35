package jinhuo.portal.shared;

import org.springframework.http.HttpStatus;

/** Signed in, but the role may not do this. */
public final class Forbidden extends BusinessFailure {

    /** Refuses with the general words. */
    public Forbidden() {
        super("forbidden", HttpStatus.FORBIDDEN);
    }
}
