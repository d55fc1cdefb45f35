package jinhuo.portal.shared;

import org.springframework.http.HttpStatus;

/** What is there already does not go together with the request, and no feature has a better word for it. */
public final class Conflict extends BusinessFailure {

    /** Refuses with the general words. */
    public Conflict() {
        super("conflict", HttpStatus.CONFLICT);
    }
}
