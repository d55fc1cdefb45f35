package jinhuo.portal.shared.problem;

import java.time.Duration;
import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the framework or the database refused, in our words. */
final class FrameworkFailure extends BusinessFailure {

    private final transient List<FieldFailure> fields;
    private final transient List<Object> arguments;

    FrameworkFailure(String slug, HttpStatus status, List<Object> arguments, List<FieldFailure> fields) {
        super(slug, status);
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    static FrameworkFailure of(String slug, HttpStatus status, Object... arguments) {
        return new FrameworkFailure(slug, status, List.of(arguments), List.of());
    }

    static FrameworkFailure validation(HttpStatus status, List<FieldFailure> fields) {
        return new FrameworkFailure("validation", status, List.of(), fields);
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return fields;
    }

    @Override
    public @Nullable Duration retryAfter() {
        return status() == HttpStatus.SERVICE_UNAVAILABLE ? Duration.ofSeconds(2) : null;
    }
}
