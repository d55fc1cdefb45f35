package jinhuo.portal.purchasing;

import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Word;
import org.springframework.http.HttpStatus;

/** The request has been accepted or withdrawn. */
final class RequestClosed extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final RequestStatus status;

    RequestClosed(RequestStatus status) {
        super("request-closed", HttpStatus.CONFLICT);
        this.status = status;
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Word("request-status." + Codes.of(status)));
    }
}
