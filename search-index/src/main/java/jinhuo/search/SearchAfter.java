package jinhuo.search;

import java.util.UUID;

/**
 * The place of a hit in the order of hits: the best first, then by id.
 *
 * @param score depends on query and product alone, so that pages fit together while the index changes
 * @param id of the product
 */
public record SearchAfter(double score, UUID id) {}
