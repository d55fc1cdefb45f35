package jinhuo.portal.cart;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** Below the offer's minimum or not a multiple; each field names the nearest quantities that may be ordered. */
public final class QuantityNotOrderable extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFailure> fields;

    /** Refuses these fields, at least one. */
    public QuantityNotOrderable(List<FieldFailure> fields) {
        super("quantity-not-orderable", HttpStatus.UNPROCESSABLE_CONTENT);
        this.fields = List.copyOf(fields);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return fields;
    }
}
