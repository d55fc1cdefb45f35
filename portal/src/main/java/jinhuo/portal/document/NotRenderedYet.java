package jinhuo.portal.document;

import java.time.Duration;
import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** The paper is issued and has its number, but the job that draws it has not come to it. */
final class NotRenderedYet extends BusinessFailure {

    private final String number;

    NotRenderedYet(String number) {
        super("not-rendered-yet", HttpStatus.CONFLICT);
        this.number = number;
    }

    @Override
    public List<Object> arguments() {
        return List.of(number);
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(10);
    }
}
