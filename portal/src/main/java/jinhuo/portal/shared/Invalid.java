package jinhuo.portal.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/** One or more fields are wrong: 422 with the slug {@code validation}. */
public final class Invalid extends BusinessFailure {

    private final transient List<FieldFailure> fields;

    /** Refuses these fields, at least one. */
    public Invalid(List<FieldFailure> fields) {
        super("validation", HttpStatus.UNPROCESSABLE_CONTENT);
        this.fields = List.copyOf(fields);
    }

    /** Refuses one field whose words say what is accepted. */
    public static Invalid field(String field, String code, Object... arguments) {
        return new Invalid(List.of(FieldFailure.of(field, code, arguments)));
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return fields;
    }
}
