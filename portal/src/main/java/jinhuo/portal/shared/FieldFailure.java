package jinhuo.portal.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One wrong field. The words are {@code field.<code>.message} and {@code field.<code>.accepted} of
 * {@code problems.properties}, with {0}, {1}… from the arguments.
 *
 * @param field path as in the request, as in {@code lines[2].packs}
 * @param code names the words
 * @param arguments for the words
 * @param accepted what would be accepted, where that is data and not words; null to take the words
 */
public record FieldFailure(
        String field,
        String code,
        List<Object> arguments,
        @Nullable String accepted) {

    /** A wrong field whose words say it all. */
    public static FieldFailure of(String field, String code, Object... arguments) {
        return new FieldFailure(field, code, List.of(arguments), null);
    }

    /** A wrong field for which these values would be accepted. */
    public static FieldFailure accepting(String field, String code, String accepted, Object... arguments) {
        return new FieldFailure(field, code, List.of(arguments), accepted);
    }
}
