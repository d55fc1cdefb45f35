package jinhuo.portal.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that a person can understand and act on. Each feature has its own, named as a sentence; the one handler
 * of problems turns it into {@code application/problem+json}, with {@code <slug>.title} and {@code <slug>.detail} of
 * {@code problems.properties} in the reader's language.
 */
public abstract class BusinessFailure extends RuntimeException {

    private final String slug;
    private final HttpStatus status;

    /** A refusal with a stable slug, the last part of the problem's type. */
    protected BusinessFailure(String slug, HttpStatus status) {
        super(slug, null, false, false);
        this.slug = slug;
        this.status = status;
    }

    /** The stable last part of the problem's type. */
    public final String slug() {
        return slug;
    }

    /** The HTTP status, a 4xx or 503. */
    public final HttpStatus status() {
        return status;
    }

    /** What {0}, {1}… of the detail text stand for. */
    public List<Object> arguments() {
        return List.of();
    }

    /** The fields that are wrong, each with what would be accepted. */
    public List<FieldFailure> fieldErrors() {
        return List.of();
    }

    /** Further members of the problem, for programs. */
    public Map<String, Object> extras() {
        return Map.of();
    }

    /** When another try makes sense, sent as {@code Retry-After}; null when it depends on something else. */
    public @Nullable Duration retryAfter() {
        return null;
    }
}
