package jinhuo.portal.shared.file;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** A file whose content is not of a type that is taken here, whatever it calls itself. */
public final class FileTypeRefused extends BusinessFailure {

    private final String field;
    private final String accepted;

    /** Names the types that are taken. */
    public FileTypeRefused(String field, String accepted) {
        super("unsupported-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        this.field = field;
        this.accepted = accepted;
    }

    @Override
    public List<Object> arguments() {
        return List.of(accepted);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.accepting(field, "file-type", accepted));
    }
}
