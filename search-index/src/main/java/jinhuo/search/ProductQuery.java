package jinhuo.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed, of any length and content; blank means everything that is listed
 * @param after the last hit of the page before, null for the first page
 * @param size hits a page, 1 to {@value #LARGEST_PAGE}
 */
public record ProductQuery(String text, @Nullable SearchAfter after, int size) {

    /** More are never asked for at once. */
    public static final int LARGEST_PAGE = 100;

    /** @throws IllegalArgumentException for a size out of bounds */
    public ProductQuery {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size " + size + " is not within 1 and " + LARGEST_PAGE);
        }
    }
}
