package jinhuo.portal.shared;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Too many tries; another makes sense after a while. */
public final class Throttled extends BusinessFailure {

    private final Duration wait;

    /** Refuses until the wait, at least a second, is over. */
    public Throttled(Duration wait) {
        super("throttled", HttpStatus.TOO_MANY_REQUESTS);
        this.wait = wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    @Override
    public List<Object> arguments() {
        return List.of(Math.max(1, (wait.toSeconds() + 59) / 60));
    }

    @Override
    public Duration retryAfter() {
        return wait;
    }
}
