package jinhuo.portal.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items may be empty
 * @param next the cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * The page of rows that were read with a limit one above the page's: the extra row only says that more follow.
     *
     * @param rows at most {@code limit + 1}
     * @param limit of the page
     * @param cursorOf what the following page starts after
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), cursorOf.apply(items.getLast()).encode());
    }

    /** The same page of other things, as in views of rows. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
