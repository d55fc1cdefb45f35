package jinhuo.batch.worker;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A job cannot do what it was asked, for a reason that whoever asked can understand. The message kept in
 * {@code job.message} is a stable code and its arguments, separated by {@code |}; the portal has the words.
 */
public class JobFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobFailure(String code, Object... arguments) {
        super(message(code, arguments));
    }

    /** The form in which {@code job.message} keeps a code and its arguments. */
    public static String message(String code, Object... arguments) {
        return Stream.concat(Stream.of(code), Stream.of(arguments))
                .map(part -> String.valueOf(part).replace('|', '/'))
                .collect(Collectors.joining("|"));
    }

    /** The message of the failure that lies under what the batch framework wrapped around it. */
    static Optional<String> messageUnder(@Nullable Throwable cause) {
        return Stream.iterate(cause, next -> next != null, Throwable::getCause)
                .filter(JobFailure.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}
