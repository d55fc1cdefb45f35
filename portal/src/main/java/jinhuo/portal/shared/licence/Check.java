package jinhuo.portal.shared.licence;

import org.jspecify.annotations.Nullable;

/**
 * What was checked by itself, for the person who decides.
 *
 * @param name a stable word, as in {@code duplicate_registration}; the front end has its words
 * @param result what was found
 * @param detail a figure or date that explains it; null where there is none
 */
public record Check(String name, Result result, @Nullable String detail) {

    /** What a check found. */
    public enum Result {
        OK,
        /** To be looked at by a person. */
        WARNING,
        /** Something that is needed is not there. */
        MISSING
    }

    /** A check without a detail. */
    public static Check of(String name, Result result) {
        return new Check(name, result, null);
    }

    /** True unless nothing is to be said. */
    public boolean needsAttention() {
        return result != Result.OK;
    }
}
