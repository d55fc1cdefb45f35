package jinhuo.portal.supplier;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** What staff have verified is not changed by the supplier alone. */
final class VerifiedDetailsFixed extends BusinessFailure {

    VerifiedDetailsFixed() {
        super("verified-details-fixed", HttpStatus.CONFLICT);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(
                FieldFailure.of("name", "verified"),
                FieldFailure.of("creditCode", "verified"),
                FieldFailure.of("foodLicence", "verified"));
    }
}
