package jinhuo.portal.purchasing;

import java.util.Map;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Codes;
import org.springframework.http.HttpStatus;

/** The quote is not what the shop saw: it was revised or withdrawn since, and must be read again. */
final class QuoteChanged extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final QuoteStatus status;
    private final int revision;

    QuoteChanged(QuoteStatus status, int revision) {
        super("quote-changed", HttpStatus.CONFLICT);
        this.status = status;
        this.revision = revision;
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("status", Codes.of(status), "revision", revision);
    }
}
