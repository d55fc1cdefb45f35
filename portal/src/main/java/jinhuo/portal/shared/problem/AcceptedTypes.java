package jinhuo.portal.shared.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import org.jspecify.annotations.Nullable;

/** What a value of a type looks like on the wire, for a reader of either language. */
final class AcceptedTypes {

    private AcceptedTypes() {}

    static @Nullable String of(@Nullable Class<?> type) {
        if (type == null) {
            return null;
        }
        if (type.isEnum()) {
            return Codes.accepted(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "[…]";
        }
        return scalar(type);
    }

    private static @Nullable String scalar(Class<?> type) {
        if (type == BigDecimal.class) {
            return "\"12.50\"";
        }
        if (type == UUID.class) {
            return "\"0198c9d2-5b1e-7a34-8f60-3d2b1a4c5e6f\"";
        }
        if (type == LocalDate.class) {
            return "\"2025-12-31\"";
        }
        if (type == Instant.class) {
            return "\"2025-12-31T08:00:00Z\"";
        }
        if (type == LocalTime.class) {
            return "\"18:00\"";
        }
        if (type == String.class) {
            return "\"…\"";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "0, 1, 2, …";
        }
        return "{…}";
    }
}
