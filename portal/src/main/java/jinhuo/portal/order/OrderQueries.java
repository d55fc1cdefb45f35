package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Json;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** Reads orders for people, each only those that are theirs: a list is one statement, an order three. */
@Repository
public class OrderQueries {

    private static final String SUMMARY = """
            select o.id, o.number, o.shop_id, h.name as shop_name, o.supplier_id, s.name as supplier_name, o.status,
                   o.gross, (select count(*)::int from order_line l where l.order_id = o.id) as line_count,
                   o.delivery_line_id, o.delivery_date, o.placed_at, o.version
            """;

    private static final String DETAIL = """
            , o.net, o.tax, o.note, h.township_code, h.address, h.contact_name, h.contact_phone,
              o.quote_id is not null as from_quote,
              (select coalesce(jsonb_agg(jsonb_build_object(
                   'id', d.id, 'kind', d.kind, 'number', d.number, 'orderId', o.id, 'orderNumber', o.number,
                   'supplierName', s.name, 'shopName', h.name, 'issuedAt', d.issued_at,
                   'ready', d.file_id is not null) order by d.issued_at), '[]')
               from document d where d.order_id = o.id) as documents
            """;

    private static final String FROM = """
            from orders o
            join shop h on h.id = o.shop_id
            join supplier s on s.id = o.supplier_id
            """;

    private static final String FILTERED = SUMMARY + FROM + """
            where %s
              and (:statuses::text[] is null or o.status = any (:statuses))
              and (:line::uuid is null or o.delivery_line_id = :line)
              and (:day::date is null or o.delivery_date = :day)
            """;

    private static final String NEWEST_FIRST = FILTERED + """
            and o.id < :last
            order by o.id desc
            limit :rows
            """;

    private static final String OLDEST_FIRST = FILTERED + """
            and o.id > :last
            order by o.id
            limit :rows
            """;

    private static final String OF_CHECKOUT = SUMMARY + FROM + """
            where o.checkout_id = :checkout
            order by o.id
            """;

    private static final String ID_OF_QUOTE = """
            select id
            from orders
            where quote_id = :quote
            """;

    private static final String ONE = SUMMARY + DETAIL + FROM + """
            where %s and o.id = :order
            """;

    private static final String LINES = """
            select line_no, product_id, gtin, name, specification, pack_unit, base_unit, pack_quantity, packs,
                   confirmed_packs, short_reason, received_quantity, difference_reason, price, vat_rate,
                   gross, net, tax
            from order_line
            where order_id = :order
            order by line_no
            """;

    private static final String EVENTS = """
            select e.from_status, e.to_status, e.reason, a.name as actor_name, e.at
            from order_event e
            left join account a on a.id = e.actor_id
            where e.order_id = :order
            order by e.id
            """;

    private static final TypeReference<List<OrderDocument>> DOCUMENTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final Json json;

    OrderQueries(DatabaseClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** The actor's orders that pass a filter. */
    Mono<Page<OrderSummary>> page(Actor actor, OrderFilter filter, Paging paging) {
        return database.sql((filter.asQueue() ? OLDEST_FIRST : NEWEST_FIRST).formatted(theirs(actor)))
                .bind("owner", Sql.nullable(UUID.class, owner(actor)))
                .bind("statuses", Sql.nullable(String[].class, filter.statusCodes()))
                .bind("line", Sql.nullable(UUID.class, filter.deliveryLineId()))
                .bind("day", Sql.nullable(LocalDate.class, filter.deliveryDate()))
                .bind("last", filter.asQueue() ? paging.afterId() : paging.beforeId())
                .bind("rows", paging.rows())
                .map(OrderSummary::from)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), order -> Cursor.of(order.id())));
    }

    /** The orders of a checkout, one a supplier. */
    public Mono<List<OrderSummary>> ofCheckout(UUID checkoutId) {
        return database.sql(OF_CHECKOUT)
                .bind("checkout", checkoutId)
                .map(OrderSummary::from)
                .all()
                .collectList();
    }

    /** The order that an accepted quote became. */
    public Mono<UUID> idOfQuote(UUID quoteId) {
        return database.sql(ID_OF_QUOTE)
                .bind("quote", quoteId)
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    /** An order of the actor's; fails with {@link NotFound} for any other. */
    public Mono<OrderView> one(Actor actor, UUID id) {
        return lines(id)
                .flatMap(lines -> events(id).flatMap(events -> one(actor, id, lines, events)))
                .switchIfEmpty(Mono.error(() -> new NotFound("order")));
    }

    private Mono<OrderView> one(Actor actor, UUID id, List<OrderLineView> lines, List<OrderEvent> events) {
        return database.sql(ONE.formatted(theirs(actor)))
                .bind("owner", Sql.nullable(UUID.class, owner(actor)))
                .bind("order", id)
                .map(row -> OrderView.from(row, lines, events, documents(row), actor.role()))
                .one();
    }

    private Mono<List<OrderLineView>> lines(UUID id) {
        return database.sql(LINES)
                .bind("order", id)
                .map(OrderLineView::from)
                .all()
                .collectList();
    }

    private Mono<List<OrderEvent>> events(UUID id) {
        return database.sql(EVENTS)
                .bind("order", id)
                .map(OrderEvent::from)
                .all()
                .collectList();
    }

    private List<OrderDocument> documents(Readable row) {
        return json.read(get(row, "documents", io.r2dbc.postgresql.codec.Json.class), DOCUMENTS);
    }

    /** Which orders an actor may see. */
    private static String theirs(Actor actor) {
        return switch (actor.role()) {
            case RETAILER -> "o.shop_id = :owner";
            case SUPPLIER -> "o.supplier_id = :owner";
            case STAFF, ADMINISTRATOR -> ":owner::uuid is null";
        };
    }

    private static @Nullable UUID owner(Actor actor) {
        return switch (actor.role()) {
            case RETAILER -> actor.requireShop();
            case SUPPLIER -> actor.requireSupplier();
            case STAFF, ADMINISTRATOR -> null;
        };
    }
}
