package jinhuo.portal.search;

import java.time.Duration;
import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** Search does not answer at the moment; the catalogue and barcodes do. */
final class SearchNotAvailable extends BusinessFailure {

    SearchNotAvailable() {
        super("search-unavailable", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }
}
