package jinhuo.portal.shared.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as clients read it (RFC 9457); some have further members.
 *
 * @param type {@code /problems/} and a stable word
 * @param title in the reader's language
 * @param status as in the answer
 * @param detail in the reader's language
 * @param errors the wrong fields; null when no field is to blame
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<FieldProblem> errors) {

    /**
     * One wrong field.
     *
     * @param field path as in the request
     * @param message what is wrong
     * @param accepted what would be accepted; null where the message says it
     */
    public record FieldProblem(
            String field, String message, @Nullable String accepted) {}
}
