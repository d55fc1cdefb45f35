package jinhuo.portal.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for: a controller takes {@code @ParameterObject @Valid Paging paging}.
 *
 * @param cursor {@code next} of the page before; null for the first page
 * @param limit items a page, 1 to 100; null for 20
 */
public record Paging(
        @Nullable String cursor, @Min(1) @Max(100) @Nullable Integer limit) {

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Items a page. */
    public int size() {
        return limit == null ? 20 : limit;
    }

    /** How many rows to read: one more than a page, to know whether more follow. */
    public int rows() {
        return size() + 1;
    }

    /** Where the page before ended; null for the first page. */
    public @Nullable Cursor after() {
        return cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor);
    }

    /** For lists from the newest: read ids below this one. */
    public UUID beforeId() {
        var after = after();
        return after == null ? LAST_ID : after.uuid(0);
    }

    /** For lists from the oldest: read ids above this one. */
    public UUID afterId() {
        var after = after();
        return after == null ? FIRST_ID : after.uuid(0);
    }

    /** For lists from the newest by number: read ids below this one. */
    public long beforeNumber() {
        var after = after();
        return after == null ? Long.MAX_VALUE : after.number(0);
    }
}
