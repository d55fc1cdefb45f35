package jinhuo.portal.shared.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.codec.DecodingException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that could not be read, or break a declared constraint, as wrong fields. */
final class InputFailures {

    private InputFailures() {}

    /** A body or parameter object that breaks its constraints. */
    static BusinessFailure ofBinding(WebExchangeBindException failure) {
        return FrameworkFailure.validation(
                UNPROCESSABLE_CONTENT,
                failure.getFieldErrors().stream().map(InputFailures::field).toList());
    }

    /** Parameters that break their constraints. */
    static BusinessFailure ofParameters(HandlerMethodValidationException failure) {
        return FrameworkFailure.validation(
                UNPROCESSABLE_CONTENT,
                failure.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream().map(error -> parameter(result, error)))
                        .toList());
    }

    /** A value of the wrong type, or missing, or a body that cannot be read. */
    static BusinessFailure ofInput(ServerWebInputException failure) {
        var decoding = Failures.causeOf(failure, DecodingException.class);
        if (decoding != null) {
            return ofDecoding(decoding);
        }
        if (failure instanceof MissingRequestValueException missing) {
            return validation(FieldFailure.of(missing.getName(), "NotNull"));
        }
        var parameter = failure.getMethodParameter();
        if (parameter == null || parameter.getParameterName() == null || failure.getCause() == null) {
            return FrameworkFailure.of("malformed", BAD_REQUEST);
        }
        return validation(new FieldFailure(
                parameter.getParameterName(), "type", List.of(), AcceptedTypes.of(parameter.getParameterType())));
    }

    /** JSON that is none, or has other members or types than we know. */
    static BusinessFailure ofDecoding(DecodingException failure) {
        var unknown = Failures.causeOf(failure, UnrecognizedPropertyException.class);
        if (unknown != null) {
            var known = unknown.getKnownPropertyIds();
            return validation(FieldFailure.accepting(
                    path(unknown),
                    "unknown",
                    known == null
                            ? ""
                            : String.join(
                                    ", ",
                                    known.stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .toList())));
        }
        var mismatch = Failures.causeOf(failure, MismatchedInputException.class);
        if (mismatch != null && !mismatch.getPath().isEmpty()) {
            return validation(
                    new FieldFailure(path(mismatch), "type", List.of(), AcceptedTypes.of(mismatch.getTargetType())));
        }
        var coercion = Failures.causeOf(failure, InputCoercionException.class);
        if (coercion != null && !coercion.getPath().isEmpty()) {
            return validation(
                    new FieldFailure(path(coercion), "type", List.of(), AcceptedTypes.of(coercion.getTargetType())));
        }
        return FrameworkFailure.of("malformed", BAD_REQUEST);
    }

    private static BusinessFailure validation(FieldFailure field) {
        return FrameworkFailure.validation(BAD_REQUEST, List.of(field));
    }

    private static FieldFailure field(FieldError error) {
        if (error.isBindingFailure()) {
            return FieldFailure.of(error.getField(), "type");
        }
        return FieldFailure.of(error.getField(), code(error), constraintArguments(error));
    }

    private static FieldFailure parameter(ParameterValidationResult result, MessageSourceResolvable error) {
        if (error instanceof FieldError field) {
            return field(field);
        }
        var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "?");
        var codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"value"});
        return FieldFailure.of(name, codes[codes.length - 1], constraintArguments(error));
    }

    private static String code(FieldError error) {
        return Objects.requireNonNullElse(error.getCode(), "value");
    }

    /** The constraint's attributes in alphabetical order: of @Size first max, then min. The first is the field's name. */
    private static Object[] constraintArguments(MessageSourceResolvable error) {
        var arguments = error.getArguments();
        return arguments == null || arguments.length < 2
                ? new Object[0]
                : Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
