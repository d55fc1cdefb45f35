package jinhuo.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param total of all pages, counted up to 10,000
 * @param ids of the products, the best first
 * @param next where the next page begins, null on the last
 */
public record ProductHits(
        long total, List<UUID> ids, @Nullable SearchAfter next) {}
