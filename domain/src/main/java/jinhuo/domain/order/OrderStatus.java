package jinhuo.domain.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an order stands. The table of transitions here is the only one: whoever changes an order asks it. */
public enum OrderStatus {
    /** The shop ordered; stock is reserved and the supplier has to answer. */
    PLACED,
    /** The supplier delivers all of it. */
    CONFIRMED,
    /** The supplier delivers less, with a reason for each short line. */
    PARTLY_CONFIRMED,
    /** The supplier delivers nothing. */
    DECLINED,
    /** The shop took the order back before it was answered. */
    CANCELLED,
    /** Packed, waiting for the vehicle of its line and day. */
    READY,
    /** On a manifest and on its way. */
    LOADED,
    /** The shop has counted what arrived. */
    RECEIVED,
    /** Invoiced: nothing is left to do. */
    CLOSED;

    private static final Map<OrderStatus, Set<OrderStatus>> NEXT = Map.of(
            PLACED, Set.of(CONFIRMED, PARTLY_CONFIRMED, DECLINED, CANCELLED),
            CONFIRMED, Set.of(READY),
            PARTLY_CONFIRMED, Set.of(READY),
            READY, Set.of(LOADED),
            LOADED, Set.of(RECEIVED),
            RECEIVED, Set.of(CLOSED));

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Whether an order may go from here to the next status in one step. */
    public boolean canBecome(OrderStatus next) {
        return next().contains(next);
    }

    /** Every status that may follow; empty at the end of an order's life. */
    public Set<OrderStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** The word in tables and in the API, such as {@code partly_confirmed}. */
    public String code() {
        return code;
    }

    /**
     * The status of a word.
     *
     * @throws IllegalArgumentException when there is none; {@link #find} does not throw
     */
    public static OrderStatus of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not an order status"));
    }

    /** The status of a word that somebody typed, if there is one. */
    public static Optional<OrderStatus> find(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
