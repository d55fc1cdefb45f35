package jinhuo.portal.shared.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Throttled;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** Finds the refusal behind whatever was thrown. */
@Component
class Failures {

    BusinessFailure of(Throwable thrown) {
        var own = causeOf(thrown, BusinessFailure.class);
        if (own != null) {
            return own;
        }
        if (causeOf(thrown, DataBufferLimitException.class) != null) {
            return FrameworkFailure.of("too-large", HttpStatus.CONTENT_TOO_LARGE);
        }
        if (causeOf(thrown, RejectedExecutionException.class) != null) {
            return new Throttled(java.time.Duration.ofSeconds(5));
        }
        return switch (thrown) {
            case WebExchangeBindException binding -> InputFailures.ofBinding(binding);
            case HandlerMethodValidationException validation -> InputFailures.ofParameters(validation);
            case MethodNotAllowedException method -> methodNotAllowed(method);
            case UnsupportedMediaTypeStatusException type -> unsupportedType(type);
            case NotAcceptableStatusException type -> FrameworkFailure.of("not-acceptable", HttpStatus.NOT_ACCEPTABLE);
            case ServerWebInputException input -> InputFailures.ofInput(input);
            case ResponseStatusException status -> ofStatus(status);
            case DecodingException decoding -> InputFailures.ofDecoding(decoding);
            default -> DatabaseFailures.of(thrown);
        };
    }

    private static BusinessFailure ofStatus(ResponseStatusException failure) {
        var status = HttpStatus.resolve(failure.getStatusCode().value());
        if (status == HttpStatus.NOT_FOUND) {
            return new NotFound("route");
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return FrameworkFailure.of("too-large", HttpStatus.CONTENT_TOO_LARGE);
        }
        if (status != null && status.is4xxClientError()) {
            return FrameworkFailure.validation(status, List.of());
        }
        return DatabaseFailures.of(failure);
    }

    private static BusinessFailure methodNotAllowed(MethodNotAllowedException failure) {
        var accepted = String.join(
                ", ",
                failure.getSupportedMethods().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        return FrameworkFailure.of(
                "method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, failure.getHttpMethod(), accepted);
    }

    private static BusinessFailure unsupportedType(UnsupportedMediaTypeStatusException failure) {
        var accepted = String.join(
                ", ",
                failure.getSupportedMediaTypes().stream()
                        .map(Object::toString)
                        .distinct()
                        .toList());
        return FrameworkFailure.of("unsupported-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, accepted);
    }

    static <T extends Throwable> @org.jspecify.annotations.Nullable T causeOf(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    static BusinessFailure malformed() {
        return FrameworkFailure.of("malformed", BAD_REQUEST);
    }
}
