package jinhuo.portal.shared.file;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.springframework.http.HttpStatus;

/** A file above its limit. */
public final class FileTooLarge extends BusinessFailure {

    private static final int MEGABYTE = 1024 * 1024;

    private final String field;
    private final int limit;

    FileTooLarge(String field, int limit) {
        super("too-large", HttpStatus.CONTENT_TOO_LARGE);
        this.field = field;
        this.limit = limit;
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of(field, "file-size", limit / MEGABYTE));
    }
}
