package jinhuo.portal.search;

import java.util.List;
import jinhuo.portal.catalog.BarcodeResolver;
import jinhuo.portal.catalog.ProductView;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param query as it was asked
 * @param total of all pages, counted up to 10,000
 * @param items the best first
 * @param next cursor of the following page; null on the last one
 * @param barcode how the query reads as a code; null when it does not look like one
 * @param simplified true while the search engine is away: words are only looked for as they are written
 */
record SearchView(
        String query,
        long total,
        List<ProductView> items,
        @Nullable String next,
        BarcodeResolver.@Nullable Reading barcode,
        boolean simplified) {}
