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

/** Which products are meant is asked of Elasticsearch; what they are, cost and how many there are, of PostgreSQL. */
@Component
class Search {

    private final SearchConnection connection;
    private final ElasticsearchProperties properties;
    private final Products products;
    private final BarcodeResolver barcodes;
    private final Viewers viewers;

    Search(
            SearchConnection connection,
            ElasticsearchProperties properties,
            Products products,
            BarcodeResolver barcodes,
            Viewers viewers) {
        this.connection = connection;
        this.properties = properties;
        this.products = products;
        this.barcodes = barcodes;
        this.viewers = viewers;
    }

    /** Fails with {@link SearchNotAvailable} when Elasticsearch does not answer in time. */
    Mono<SearchView> search(String text, Paging paging, @Nullable Actor actor) {
        var query = new ProductQuery(text, after(paging), paging.size());
        return Mono.zipDelayError(hits(query), viewers.of(actor))
                .flatMap(found -> view(text, found.getT1(), found.getT2()));
    }

    private Mono<ProductHits> hits(ProductQuery query) {
        return Mono.fromFuture(() -> connection.search().search(query))
                .timeout(properties.patience())
                .onErrorMap(Search::isUnavailable, failure -> new SearchNotAvailable());
    }

    private static boolean isUnavailable(Throwable failure) {
        return failure instanceof SearchUnavailable || failure instanceof TimeoutException;
    }

    private Mono<SearchView> view(String text, ProductHits hits, Viewer viewer) {
        return Mono.zip(products.cards(hits.ids(), viewer), reading(text, viewer))
                .map(found -> new SearchView(
                        text,
                        hits.total(),
                        found.getT1(),
                        next(hits),
                        found.getT2().orElse(null)));
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
}
