package jinhuo.portal.shared.security;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** A change without the token that only our own pages can read. */
final class CsrfRefused extends BusinessFailure {

    CsrfRefused() {
        super("csrf", HttpStatus.FORBIDDEN);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("X-XSRF-TOKEN", "csrf"));
    }
}
