package jinhuo.portal.purchasing;

import java.time.Instant;
import java.util.Map;
import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Nothing is quoted or accepted after the deadline of the request, or the end of a quote's validity. */
final class DeadlinePassed extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final Instant deadline;

    DeadlinePassed(Instant deadline) {
        super("deadline-passed", HttpStatus.CONFLICT);
        this.deadline = deadline;
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("deadline", deadline);
    }
}
