package jinhuo.portal.accounts;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** One account a telephone number. */
public final class PhoneTaken extends BusinessFailure {

    PhoneTaken() {
        super("phone-taken", HttpStatus.CONFLICT);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("phone", "phone-taken"));
    }
}
