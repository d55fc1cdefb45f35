package jinhuo.portal.purchasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static jinhuo.portal.shared.Sql.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads requests and quotes for people, each what they may see; one statement for requests, one for their quotes. */
@Repository
class PurchaseRequestQueries {

    private static final String SELECT = """
            select r.id, r.product_id, r.description, r.quantity, r.unit, r.target_price, r.needed_by, r.deadline,
                   r.township_code, r.note, %s as status, r.created_at, r.version,
                   case when :supplier::uuid is null then h.name end as shop_name,
                   case when :supplier::uuid is null then
                     (select count(*)::int from quote q where q.request_id = r.id and q.status <> 'withdrawn')
                   end as quote_count,
                   (select o.id from quote q join orders o on o.quote_id = q.id
                    where q.request_id = r.id and (:supplier::uuid is null or q.supplier_id = :supplier)) as order_id
            from purchase_request r
            join shop h on h.id = r.shop_id
            """.formatted(PurchaseRequestRepository.STATUS);

    /** A shop's own; staff's all; a supplier's those it quoted for, and if it may sell, the open ones. */
    private static final String VISIBLE = """
            where (:shop::uuid is null or r.shop_id = :shop)
              and (:supplier::uuid is null
                   or exists (select 1 from quote q where q.request_id = r.id and q.supplier_id = :supplier)
                   or (r.status = 'open' and r.deadline > now()
                       and exists (select 1 from supplier s where s.id = :supplier and s.status = 'approved')))
            """;

    private static final String PAGE = SELECT + VISIBLE + """
              and (:status::text is null or %s = :status) and r.id < :before
            order by r.id desc
            limit :rows
            """.formatted(PurchaseRequestRepository.STATUS);

    private static final String ONE = SELECT + VISIBLE + "and r.id = :request";

    private static final String QUOTES = """
            select q.request_id, q.id, q.supplier_id, s.name as supplier_name, q.offer_id, q.description, q.pack_unit,
                   q.base_unit, q.pack_quantity, q.packs, q.price, q.vat_rate, q.valid_until, q.note, q.status,
                   q.revision, q.quoted_at
            from quote q
            join supplier s on s.id = q.supplier_id
            where q.request_id = any(:requests) and (:supplier::uuid is null or q.supplier_id = :supplier)
            order by q.price / q.pack_quantity, q.id
            """;

    private final DatabaseClient database;

    PurchaseRequestQueries(DatabaseClient database) {
        this.database = database;
    }

    /** The requests that concern the actor, newest first. */
    Mono<Page<RequestView>> page(Actor actor, @Nullable RequestStatus status, Paging paging) {
        return select(PAGE, actor)
                .bind("status", Sql.nullable(String.class, status == null ? null : Codes.of(status)))
                .bind("before", paging.beforeId())
                .bind("rows", paging.rows())
                .map(RequestView::from)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), request -> Cursor.of(request.id())))
                .flatMap(page -> quotes(
                                actor,
                                page.items().stream().map(RequestView::id).toList())
                        .map(quotes -> page.map(request -> with(request, quotes))));
    }

    /** A request that concerns the actor; fails with {@link NotFound} for any other. */
    Mono<RequestView> one(Actor actor, UUID id) {
        return select(ONE, actor)
                .bind("request", id)
                .map(RequestView::from)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound("purchase_request")))
                .flatMap(request -> quotes(actor, List.of(id)).map(quotes -> with(request, quotes)));
    }

    /** The quote of the actor's supplier for a request. */
    Mono<QuoteView> quoteOf(Actor actor, UUID requestId) {
        return quotes(actor, List.of(requestId))
                .mapNotNull(quotes -> quotes.get(requestId))
                .map(List::getFirst);
    }

    private DatabaseClient.GenericExecuteSpec select(String sql, Actor actor) {
        return database.sql(sql)
                .bind("shop", Sql.nullable(UUID.class, shopOf(actor)))
                .bind("supplier", Sql.nullable(UUID.class, supplierOf(actor)));
    }

    private Mono<Map<UUID, List<QuoteView>>> quotes(Actor actor, List<UUID> requests) {
        return database.sql(QUOTES)
                .bind("requests", requests.toArray(UUID[]::new))
                .bind("supplier", Sql.nullable(UUID.class, supplierOf(actor)))
                .map(row -> Map.entry(get(row, "request_id", UUID.class), QuoteView.from(row)))
                .all()
                .collectList()
                .map(rows ->
                        rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private static RequestView with(RequestView request, Map<UUID, List<QuoteView>> quotes) {
        return request.with(quotes.getOrDefault(request.id(), List.of()));
    }

    private static @Nullable UUID shopOf(Actor actor) {
        return switch (actor.role()) {
            case RETAILER -> actor.requireShop();
            case SUPPLIER, STAFF, ADMINISTRATOR -> null;
        };
    }

    private static @Nullable UUID supplierOf(Actor actor) {
        return switch (actor.role()) {
            case SUPPLIER -> actor.requireSupplier();
            case RETAILER, STAFF, ADMINISTRATOR -> null;
        };
    }
}
