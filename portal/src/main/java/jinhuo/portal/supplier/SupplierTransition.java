package jinhuo.portal.supplier;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Word;
import org.springframework.http.HttpStatus;

/** What was asked cannot be done to a supplier in its status. */
final class SupplierTransition extends BusinessFailure {

    private final SupplierStatus from;

    SupplierTransition(SupplierStatus from) {
        super("supplier-transition", HttpStatus.CONFLICT);
        this.from = from;
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Word("supplier-status." + Codes.of(from)));
    }
}
