package jinhuo.portal.checkout;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** The key has been used for another order: the client must take a new one. */
final class IdempotencyKeyReused extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super("idempotency-key-reused", HttpStatus.CONFLICT);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("Idempotency-Key", "key-reused"));
    }
}
