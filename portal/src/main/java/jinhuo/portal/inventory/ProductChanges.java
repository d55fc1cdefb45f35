package jinhuo.portal.inventory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.outbox.Outbox;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the search index that a product ran out or is there again. */
@Component
class ProductChanges {

    private static final String NEXT_VERSION = """
            with locked as (
              select id from product where id = any(:products) order by id for no key update
            )
            update product p
            set version = version + 1, updated_at = now()
            from locked l
            where p.id = l.id
            """;

    private final DatabaseClient database;
    private final Outbox outbox;

    ProductChanges(DatabaseClient database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Raises the products' versions and queues them for the index; nothing happens for none. */
    Mono<Void> changed(Collection<UUID> products) {
        if (products.isEmpty()) {
            return Mono.empty();
        }
        return database.sql(NEXT_VERSION)
                .bind("products", products.toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .thenMany(Flux.fromIterable(products))
                .concatMap(product -> outbox.append("product", product, "product_changed", Map.of()))
                .then();
    }
}
