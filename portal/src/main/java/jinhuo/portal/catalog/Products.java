package jinhuo.portal.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Products as people see them. Always read from PostgreSQL: prices and stock are of this moment. */
@Component
public class Products {

    private final ProductRepository products;

    Products(ProductRepository products) {
        this.products = products;
    }

    /** Cards in the order of the ids; products that are gone are left out. */
    public Mono<List<ProductView>> cards(List<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Mono.just(List.of())
                : products.withOffers(ids, viewer.supplierId())
                        .map(rows -> new ProductCards(viewer, Instant.now()).of(rows));
    }

    /** One product; fails with {@link NotFound}. */
    public Mono<ProductView> card(UUID id, Viewer viewer) {
        return cards(List.of(id), viewer)
                .flatMap(cards -> cards.isEmpty() ? Mono.error(new NotFound("product")) : Mono.just(cards.getFirst()));
    }

    /** What anybody offers, of one category with all below it, or of all for null; from the newest. */
    Mono<Page<ProductView>> browse(@Nullable String category, Paging paging, Viewer viewer) {
        return products.browse(category, paging.beforeId(), paging.rows())
                .map(ids -> Page.of(ids, paging.size(), Cursor::of))
                .flatMap(page -> cards(page.items(), viewer).map(cards -> new Page<>(cards, page.next())));
    }
}
