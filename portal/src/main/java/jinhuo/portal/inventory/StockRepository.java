package jinhuo.portal.inventory;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The balance in {@code stock} and its ledger. One statement for any number of products: rows are locked in one order,
 * so that two orders never wait for each other in a circle, and judged after they are locked.
 */
@Repository
class StockRepository {

    private static final String CHANGE = """
            with demand as (
              select order_id, supplier_id, product_id, sum(quantity) * :sign as change
              from unnest(:orders, :suppliers, :products, :quantities)
                as d (order_id, supplier_id, product_id, quantity)
              group by order_id, supplier_id, product_id
            ), locked as (
              select s.supplier_id, s.product_id, d.order_id, d.change, s.on_hand - s.reserved as available
              from demand d
              join stock s on s.supplier_id = d.supplier_id and s.product_id = d.product_id
              order by s.supplier_id, s.product_id
              for no key update of s
            ), done as (
              update stock s
              set reserved = s.reserved + l.change
              from locked l
              where s.supplier_id = l.supplier_id and s.product_id = l.product_id
                and (l.change < 0 or s.on_hand - s.reserved >= l.change)
              returning s.supplier_id, s.product_id, l.order_id, l.change
            ), ledger as (
              insert into stock_movement (supplier_id, product_id, kind, reserved_change, order_id, actor_id)
              select supplier_id, product_id, :kind, change, order_id, :actor
              from done
            )
            select d.supplier_id, d.product_id, coalesce(l.available, 0) as available, -d.change as change,
                   done.product_id is not null as done
            from demand d
            left join locked l on l.supplier_id = d.supplier_id and l.product_id = d.product_id
            left join done on done.supplier_id = d.supplier_id and done.product_id = d.product_id
            """;

    private final DatabaseClient database;

    StockRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Reserves where there is enough, and says for each product of each supplier whether there was. */
    Mono<List<StockChange>> reserve(UUID actorId, List<Demand> demands) {
        return change("reservation", 1, actorId, demands);
    }

    /** Gives back. */
    Mono<List<StockChange>> release(UUID actorId, List<Demand> demands) {
        return change("release", -1, actorId, demands);
    }

    private Mono<List<StockChange>> change(String kind, int sign, UUID actorId, List<Demand> demands) {
        return database.sql(CHANGE)
                .bind("kind", kind)
                .bind("sign", sign)
                .bind("actor", actorId)
                .bind("orders", demands.stream().map(Demand::orderId).toArray(UUID[]::new))
                .bind("suppliers", demands.stream().map(Demand::supplierId).toArray(UUID[]::new))
                .bind("products", demands.stream().map(Demand::productId).toArray(UUID[]::new))
                .bind("quantities", demands.stream().map(Demand::quantity).toArray(BigDecimal[]::new))
                .map(StockRepository::stockChange)
                .all()
                .collectList();
    }

    private static StockChange stockChange(Readable row) {
        return new StockChange(
                get(row, "supplier_id", UUID.class),
                get(row, "product_id", UUID.class),
                get(row, "available", BigDecimal.class),
                get(row, "change", BigDecimal.class),
                get(row, "done", Boolean.class));
    }
}
