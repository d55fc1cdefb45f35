package jinhuo.portal.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Optimistic locking over HTTP: {@code ETag} on the way out, {@code If-Match} on the way in. */
public final class Versions {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");

    private Versions() {}

    /** 200 with the version as {@code ETag}. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return of(HttpStatus.OK, body, version);
    }

    /** Any status with the version as {@code ETag}. */
    public static <T> ResponseEntity<T> of(HttpStatus status, T body, long version) {
        return ResponseEntity.status(status).eTag("\"" + version + "\"").body(body);
    }

    /**
     * The version that a change was made on.
     *
     * @param ifMatch the header as it came
     * @throws VersionRequired when the header is missing (428)
     * @throws Invalid when it is not one version in quotation marks (422)
     */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        var matcher = ETAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw Invalid.field("If-Match", "version");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /**
     * Holds a change against what is there.
     *
     * @throws StaleVersion when it was made on an older version (412)
     */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new StaleVersion(current);
        }
    }
}
