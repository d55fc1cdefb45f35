package jinhuo.portal.certification;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** An approval needs a passed inspection, complete documents and a valid permit. */
final class NotReadyForApproval extends BusinessFailure {

    private final transient List<String> missing;

    /** Names the checks that found something missing. */
    NotReadyForApproval(List<String> missing) {
        super("not-ready-for-approval", HttpStatus.CONFLICT);
        this.missing = missing;
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return missing.stream()
                .map(check -> FieldFailure.of(check, "check-" + check.replace('_', '-')))
                .toList();
    }
}
