package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.column;
import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.buyer.DeliveryLine;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads an order to change it, and writes the change. */
@Repository
class OrderRepository {

    private static final String LOCK = """
            select o.id, o.number, o.shop_id, o.supplier_id, o.delivery_date, o.status, o.version,
                   l.id as line_id, l.weekdays, l.cutoff, l.time_zone
            from orders o
            join delivery_line l on l.id = o.delivery_line_id
            where o.id = :order
            for no key update of o
            """;

    private static final String LINES = """
            select line_no, offer_id, product_id, pack_quantity, packs, confirmed_packs, short_reason,
                   received_quantity, difference_reason, price, vat_rate, gross, net, tax
            from order_line
            where order_id = :order
            order by line_no
            """;

    private static final String SAVE = """
            with changed as (
              update orders
              set status = :status, delivery_date = :deliveryDate, gross = :totalGross, net = :totalNet, tax = :totalTax,
                  version = :version
              where id = :order
              returning id
            ), lines as (
              update order_line l
              set confirmed_packs = n.confirmed_packs, short_reason = n.short_reason,
                  received_quantity = n.received_quantity, difference_reason = n.difference_reason,
                  gross = n.gross, net = n.net, tax = n.tax
              from changed c,
                   unnest(:lineNos, :confirmedPacks, :shortReasons, :receivedQuantities, :differenceReasons,
                          :gross, :net, :tax)
                     as n (line_no, confirmed_packs, short_reason, received_quantity, difference_reason, gross, net, tax)
              where l.order_id = c.id and l.line_no = n.line_no
            )
            insert into order_event (order_id, from_status, to_status, reason, actor_id)
            select id, :before, :status, :reason, :actor
            from changed
            """;

    private final DatabaseClient database;

    OrderRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The order, held until the transaction ends; empty when there is none. */
    Mono<Order> lock(UUID id) {
        return database.sql(LOCK)
                .bind("order", id)
                .map(OrderRepository::order)
                .one()
                .flatMap(order -> linesOf(id).map(order::with));
    }

    /** Writes the order as it is after the change, and its history. */
    Mono<Void> save(OrderChange change, UUID actorId) {
        var order = change.after();
        var total = order.total();
        var statement = database.sql(SAVE)
                .bind("order", order.id())
                .bind("before", change.before().status().code())
                .bind("status", order.status().code())
                .bind("deliveryDate", order.delivery().date())
                .bind("version", order.version())
                .bind("reason", Sql.nullable(String.class, change.reason()))
                .bind("actor", actorId)
                .bind("totalGross", total.gross())
                .bind("totalNet", total.net())
                .bind("totalTax", total.tax());
        return bindLines(statement, order.lines()).then();
    }

    private static DatabaseClient.GenericExecuteSpec bindLines(
            DatabaseClient.GenericExecuteSpec statement, List<OrderLine> lines) {
        var amounts = lines.stream().map(OrderLine::amounts).toList();
        return statement
                .bind("lineNos", column(lines, OrderLine::lineNo, Integer[]::new))
                .bind("confirmedPacks", column(lines, OrderLine::confirmedPacks, Integer[]::new))
                .bind("shortReasons", column(lines, OrderLine::shortReason, String[]::new))
                .bind("receivedQuantities", column(lines, OrderLine::receivedQuantity, BigDecimal[]::new))
                .bind("differenceReasons", column(lines, OrderLine::differenceReason, String[]::new))
                .bind("gross", column(amounts, LineAmounts::gross, BigDecimal[]::new))
                .bind("net", column(amounts, LineAmounts::net, BigDecimal[]::new))
                .bind("tax", column(amounts, LineAmounts::tax, BigDecimal[]::new));
    }

    private Mono<List<OrderLine>> linesOf(UUID id) {
        return database.sql(LINES)
                .bind("order", id)
                .map(OrderRepository::line)
                .all()
                .collectList();
    }

    private static Order order(Readable row) {
        return new Order(
                get(row, "id", UUID.class),
                get(row, "number", String.class),
                get(row, "shop_id", UUID.class),
                get(row, "supplier_id", UUID.class),
                new Delivery(DeliveryLine.from(row), get(row, "delivery_date", LocalDate.class)),
                OrderStatus.of(get(row, "status", String.class)),
                get(row, "version", Integer.class),
                List.of());
    }

    private static OrderLine line(Readable row) {
        return new OrderLine(
                get(row, "line_no", Integer.class),
                row.get("offer_id", UUID.class),
                row.get("product_id", UUID.class),
                get(row, "pack_quantity", BigDecimal.class),
                get(row, "packs", Integer.class),
                row.get("confirmed_packs", Integer.class),
                row.get("short_reason", String.class),
                row.get("received_quantity", BigDecimal.class),
                row.get("difference_reason", String.class),
                get(row, "price", BigDecimal.class),
                get(row, "vat_rate", BigDecimal.class),
                new LineAmounts(
                        get(row, "gross", BigDecimal.class),
                        get(row, "net", BigDecimal.class),
                        get(row, "tax", BigDecimal.class)));
    }
}
