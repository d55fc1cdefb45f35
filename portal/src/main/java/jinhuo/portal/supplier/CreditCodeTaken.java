package jinhuo.portal.supplier;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** One supplier a company. */
final class CreditCodeTaken extends BusinessFailure {

    CreditCodeTaken() {
        super("credit-code-taken", HttpStatus.CONFLICT);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("creditCode", "credit-code-taken"));
    }
}
