package jinhuo.portal.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Where a page ended: the keys of its last row. Opaque to clients, who may only send back what they were given;
 * anything else is refused as the field {@code cursor}.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** After a row with these keys. */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** Reads what {@link #encode} wrote. */
    public static Cursor decode(String text) {
        try {
            var keys = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(List.of(keys.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /** The text for clients. */
    public String encode() {
        var keys = String.join(SEPARATOR, this.keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys);
    }

    /** The key at a position as an id. */
    public UUID uuid(int position) {
        try {
            return UUID.fromString(text(position));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    /** The key at a position as a number. */
    public long number(int position) {
        try {
            return Long.parseLong(text(position));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** The key at a position as a time. */
    public Instant instant(int position) {
        try {
            return Instant.parse(text(position));
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    /** The key at a position as it is. */
    public String text(int position) {
        if (position >= keys.size() || keys.get(position).indexOf('\0') >= 0) {
            throw refused();
        }
        return keys.get(position);
    }

    private static Invalid refused() {
        return Invalid.field("cursor", "cursor");
    }
}
