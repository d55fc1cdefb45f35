package jinhuo.portal.pricelist;

import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** The columns cannot be named anew while the list is being imported. */
final class ImportRunning extends BusinessFailure {

    ImportRunning() {
        super("import-running", HttpStatus.CONFLICT);
    }
}
