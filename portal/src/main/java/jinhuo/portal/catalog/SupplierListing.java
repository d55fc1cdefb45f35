package jinhuo.portal.catalog;

import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An approved supplier's offers open and a suspended one's close: the products they are of have changed. */
@Component
class SupplierListing implements OutboxHandler {

    private static final String CHANGE_PRODUCTS = """
            with offered as (
              select id
              from product
              where id in (select product_id from offer where supplier_id = :supplier)
              order by id
              for no key update
            ), changed as (
              update product p
              set version = version + 1, updated_at = now()
              from offered
              where p.id = offered.id
              returning p.id
            )
            insert into outbox (aggregate_type, aggregate_id, type)
            select 'product', id, 'product_changed' from changed
            """;

    private final DatabaseClient database;

    SupplierListing(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("supplier_decided");
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return database.sql(CHANGE_PRODUCTS)
                .bind("supplier", event.aggregateId())
                .then();
    }
}
