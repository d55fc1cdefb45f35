package jinhuo.portal.shared;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Somebody changed it since the asker read it. */
public final class StaleVersion extends BusinessFailure {

    private final long current;

    /** Names the version that is there now. */
    public StaleVersion(long current) {
        super("stale-version", HttpStatus.PRECONDITION_FAILED);
        this.current = current;
    }

    @Override
    public List<Object> arguments() {
        return List.of(current);
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of("currentVersion", current);
    }
}
