package jinhuo.portal.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A change of what two people may edit must name the version it was made on. */
public final class VersionRequired extends BusinessFailure {

    /** Asks for the header. */
    public VersionRequired() {
        super("version-required", HttpStatus.PRECONDITION_REQUIRED);
    }

    @Override
    public List<FieldFailure> fieldErrors() {
        return List.of(FieldFailure.of("If-Match", "version"));
    }
}
