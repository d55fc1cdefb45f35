package jinhuo.portal.certification;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** One certified shop a licence. */
final class RegistrationTaken extends BusinessFailure {

    RegistrationTaken() {
        super("registration-taken", HttpStatus.CONFLICT);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("registrationNumber", "registration-taken"));
    }
}
