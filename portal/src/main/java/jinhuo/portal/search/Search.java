package jinhuo.portal.search;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import jinhuo.portal.catalog.BarcodeResolver;
import jinhuo.portal.catalog.Products;
import jinhuo.portal.catalog.Viewer;
import jinhuo.portal.catalog.Viewers;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.Paging;
import jinhuo.search.ProductHits;
import jinhuo.search.ProductQuery;
import jinhuo.search.SearchAfter;
import jinhuo.search.SearchConnection;
import jinhuo.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Which products are meant is asked of Elasticsearch, or more simply of PostgreSQL while it is away; what they are, cost
 * and how many there are, always of PostgreSQL.
 */
@Component
class Search {

    private final SearchConnection connection;
    private final ElasticsearchProperties properties;
    private final Products products;
    private final BarcodeResolver barcodes;
    private final Viewers viewers;
    private final SimpleSearch simple;
    private final Breaker breaker;

    Search(
            SearchConnection connection,
            ElasticsearchProperties properties,
            Products products,
            BarcodeResolver barcodes,
            Viewers viewers,
            SimpleSearch simple,
            Breaker breaker) {
        this.connection = connection;
        this.properties = properties;
        this.products = products;
        this.barcodes = barcodes;
        this.viewers = viewers;
        this.simple = simple;
        this.breaker = breaker;
    }

    /**
     * When Elasticsearch does not answer in time, the first page is searched in PostgreSQL; a further one fails with
     * {@link SearchNotAvailable}, because it would not continue the one before.
     */
    Mono<SearchView> search(String text, Paging paging, @Nullable Actor actor) {
        var query = new ProductQuery(text, after(paging), paging.size());
        var found = breaker.protect(() -> hits(query)).map(hits -> new Found(hits, false));
        var inAnyCase =
                query.after() == null ? found.onErrorResume(SearchNotAvailable.class, away -> simply(query)) : found;
        return Mono.zipDelayError(inAnyCase, viewers.of(actor)).flatMap(both -> view(text, both.getT1(), both.getT2()));
    }

    private Mono<Found> simply(ProductQuery query) {
        return simple.find(query.text(), query.size()).map(hits -> new Found(hits, true));
    }

    private Mono<ProductHits> hits(ProductQuery query) {
        return Mono.fromFuture(() -> connection.search().search(query))
                .timeout(properties.patience())
                .onErrorMap(Search::isUnavailable, failure -> new SearchNotAvailable());
    }

    private static boolean isUnavailable(Throwable failure) {
        return failure instanceof SearchUnavailable || failure instanceof TimeoutException;
    }

    private Mono<SearchView> view(String text, Found found, Viewer viewer) {
        var hits = found.hits();
        return Mono.zip(products.cards(hits.ids(), viewer), reading(text, viewer))
                .map(shown -> new SearchView(
                        text,
                        hits.total(),
                        shown.getT1(),
                        next(hits),
                        shown.getT2().orElse(null),
                        found.simplified()));
    }

    private Mono<Optional<BarcodeResolver.Reading>> reading(String text, Viewer viewer) {
        return barcodes.read(text, viewer).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static @Nullable String next(ProductHits hits) {
        var next = hits.next();
        return next == null ? null : Cursor.of(next.score(), next.id()).encode();
    }

    private static @Nullable SearchAfter after(Paging paging) {
        var cursor = paging.after();
        if (cursor == null) {
            return null;
        }
        try {
            return new SearchAfter(Double.parseDouble(cursor.text(0)), cursor.uuid(1));
        } catch (NumberFormatException e) {
            throw Invalid.field("cursor", "cursor");
        }
    }

    private record Found(ProductHits hits, boolean simplified) {}
}
