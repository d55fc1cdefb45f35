package jinhuo.portal.certification;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import org.springframework.http.HttpStatus;

/** A shop keeps a handful of documents. */
final class TooManyDocuments extends BusinessFailure {

    static final int MOST = 20;

    TooManyDocuments() {
        super("too-many-documents", HttpStatus.CONFLICT);
    }

    @Override
    public List<Object> arguments() {
        return List.of(MOST);
    }
}
