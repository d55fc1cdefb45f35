package jinhuo.portal.order;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static jinhuo.portal.shared.Sql.column;
import static jinhuo.portal.shared.Sql.get;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jinhuo.domain.money.LineAmounts;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes orders that are placed together, with their lines and the first entry of their history, in one statement. */
@Repository
class NewOrderRepository {

    private static final String NEXT_NUMBERS = """
            select nextval('order_number') as number
            from generate_series(1, :count)
            """;

    private static final String INSERT = """
            with placed as (
              insert into orders (number, checkout_id, quote_id, shop_id, supplier_id, delivery_line_id, delivery_date,
                                  status, gross, net, tax, note, placed_by)
              select n.number, :checkout, :quote, :shop, n.supplier_id, :deliveryLine, :deliveryDate,
                     'placed', n.gross, n.net, n.tax, :note, :actor
              from unnest(:numbers, :suppliers, :totalGross, :totalNet, :totalTax)
                as n (number, supplier_id, gross, net, tax)
              returning id, number, supplier_id
            ), lines as (
              insert into order_line (order_id, line_no, offer_id, product_id, gtin, name, specification,
                                      pack_unit, base_unit, pack_quantity, packs, price, vat_rate, gross, net, tax)
              select p.id, l.line_no, l.offer_id, l.product_id, l.gtin, l.name, l.specification,
                     l.pack_unit, l.base_unit, l.pack_quantity, l.packs, l.price, l.vat_rate, l.gross, l.net, l.tax
              from unnest(:lineSuppliers, :lineNos, :offers, :products, :gtins, :names, :specifications,
                          :packUnits, :baseUnits, :packQuantities, :packs, :prices, :vatRates, :gross, :net, :tax)
                as l (supplier_id, line_no, offer_id, product_id, gtin, name, specification,
                      pack_unit, base_unit, pack_quantity, packs, price, vat_rate, gross, net, tax)
              join placed p on p.supplier_id = l.supplier_id
            ), history as (
              insert into order_event (order_id, to_status, actor_id)
              select id, 'placed', :actor
              from placed
            )
            select id, number, supplier_id
            from placed
            """;

    private final DatabaseClient database;

    NewOrderRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Counters for so many orders; gaps are no harm. */
    Flux<Long> nextNumbers(int count) {
        return database.sql(NEXT_NUMBERS)
                .bind("count", count)
                .map(row -> get(row, "number", Long.class))
                .all();
    }

    /** Writes one order a supplier, each with one of the numbers. */
    Mono<List<PlacedOrder>> insert(Terms terms, List<String> numbers, List<NewOrder> orders) {
        var bySupplier = orders.stream().collect(toMap(NewOrder::supplierId, Function.identity()));
        var statement = database.sql(INSERT)
                .bind("checkout", Sql.nullable(UUID.class, terms.source().checkoutId()))
                .bind("quote", Sql.nullable(UUID.class, terms.source().quoteId()))
                .bind("shop", terms.shopId())
                .bind("deliveryLine", terms.deliveryLineId())
                .bind("deliveryDate", terms.deliveryDate())
                .bind("note", terms.note())
                .bind("actor", terms.placedBy())
                .bind("numbers", numbers.toArray(String[]::new));
        return bindLines(bindTotals(statement, orders), numbered(orders))
                .map(row -> new PlacedOrder(
                        get(row, "id", UUID.class),
                        get(row, "number", String.class),
                        requireNonNull(bySupplier.get(get(row, "supplier_id", UUID.class)))))
                .all()
                .collectList();
    }

    private static DatabaseClient.GenericExecuteSpec bindTotals(
            DatabaseClient.GenericExecuteSpec statement, List<NewOrder> orders) {
        var totals = orders.stream().map(NewOrder::total).toList();
        return statement
                .bind("suppliers", column(orders, NewOrder::supplierId, UUID[]::new))
                .bind("totalGross", column(totals, LineAmounts::gross, BigDecimal[]::new))
                .bind("totalNet", column(totals, LineAmounts::net, BigDecimal[]::new))
                .bind("totalTax", column(totals, LineAmounts::tax, BigDecimal[]::new));
    }

    private static DatabaseClient.GenericExecuteSpec bindLines(
            DatabaseClient.GenericExecuteSpec statement, List<Numbered> numbered) {
        var lines = numbered.stream().map(Numbered::line).toList();
        var amounts = lines.stream().map(NewOrderLine::amounts).toList();
        return statement
                .bind("lineSuppliers", column(numbered, Numbered::supplierId, UUID[]::new))
                .bind("lineNos", column(numbered, Numbered::lineNo, Integer[]::new))
                .bind("offers", column(lines, NewOrderLine::offerId, UUID[]::new))
                .bind("products", column(lines, NewOrderLine::productId, UUID[]::new))
                .bind("gtins", column(lines, NewOrderLine::gtin, String[]::new))
                .bind("names", column(lines, NewOrderLine::name, String[]::new))
                .bind("specifications", column(lines, NewOrderLine::specification, String[]::new))
                .bind("packUnits", column(lines, NewOrderLine::packUnit, String[]::new))
                .bind("baseUnits", column(lines, NewOrderLine::baseUnit, String[]::new))
                .bind("packQuantities", column(lines, NewOrderLine::packQuantity, BigDecimal[]::new))
                .bind("packs", column(lines, NewOrderLine::packs, Integer[]::new))
                .bind("prices", column(lines, NewOrderLine::price, BigDecimal[]::new))
                .bind("vatRates", column(lines, NewOrderLine::vatRate, BigDecimal[]::new))
                .bind("gross", column(amounts, LineAmounts::gross, BigDecimal[]::new))
                .bind("net", column(amounts, LineAmounts::net, BigDecimal[]::new))
                .bind("tax", column(amounts, LineAmounts::tax, BigDecimal[]::new));
    }

    private static List<Numbered> numbered(List<NewOrder> orders) {
        return orders.stream().flatMap(NewOrderRepository::numberedLines).toList();
    }

    private static Stream<Numbered> numberedLines(NewOrder order) {
        return IntStream.range(0, order.lines().size())
                .mapToObj(i ->
                        new Numbered(order.supplierId(), i + 1, order.lines().get(i)));
    }

    private record Numbered(UUID supplierId, int lineNo, NewOrderLine line) {}
}
