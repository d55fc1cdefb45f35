package jinhuo.portal.shared;

import java.util.List;
import org.springframework.http.HttpStatus;

/** It is not there, or not the asker's to see: the answer is the same. */
public final class NotFound extends BusinessFailure {

    private final String subject;

    /** Names the kind of thing, as in {@code order}; {@code subject.<kind>} has its words. */
    public NotFound(String subject) {
        super("not-found", HttpStatus.NOT_FOUND);
        this.subject = subject;
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Word("subject." + subject));
    }
}
