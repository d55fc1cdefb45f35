package jinhuo.domain.price;

import java.util.OptionalLong;

/**
 * Which quantities of an offer may be ordered: multiples from a minimum on.
 *
 * @param minimum in packs, 1 or more
 * @param multiple in packs, 1 or more, counted from zero
 */
public record QuantityRule(int minimum, int multiple) {

    /** What the rule says of a quantity. */
    public sealed interface Answer permits Orderable, NotOrderable {}

    /** It may be ordered as it is. */
    public record Orderable() implements Answer {}

    /**
     * It may not; the nearest quantities that may be, in packs.
     *
     * @param lower empty where no smaller quantity may be ordered
     */
    public record NotOrderable(OptionalLong lower, long upper) implements Answer {}

    /** @throws IllegalArgumentException when one of the two is below 1 */
    public QuantityRule {
        if (minimum < 1 || multiple < 1) {
            throw new IllegalArgumentException("minimum and multiple are 1 or more");
        }
    }

    /** Judges a quantity in packs; any number may be asked, zero and below too. */
    public Answer check(int packs) {
        if (packs >= minimum && packs % multiple == 0) {
            return new Orderable();
        }
        var lower = Math.floorDiv((long) packs, multiple) * multiple;
        var upper = Math.max(lower + multiple, smallest());
        return new NotOrderable(lower < smallest() ? OptionalLong.empty() : OptionalLong.of(lower), upper);
    }

    /** The smallest quantity that may be ordered: the first multiple that is not below the minimum. */
    public long smallest() {
        return Math.ceilDiv((long) minimum, multiple) * multiple;
    }
}
