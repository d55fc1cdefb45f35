package jinhuo.portal.purchasing;

import static java.util.Objects.requireNonNull;
import static jinhuo.portal.shared.Sql.get;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes purchase requests. Who quotes holds the row together with others; who ends the request holds it alone. */
@Repository
class PurchaseRequestRepository {

    /** A request lapses by the clock alone, so its status is always read through this. */
    static final String STATUS = "case when r.status = 'open' and r.deadline <= now() then 'lapsed' else r.status end";

    private static final String INSERT = """
            insert into purchase_request (shop_id, product_id, description, quantity, unit, target_price, needed_by,
                                          deadline, township_code, note, created_by)
            select :shop, :product, :description, :quantity, :unit, :targetPrice, :neededBy,
                   :deadline, :township, :note, :actor
            where :product::uuid is null or exists (select 1 from product where id = :product)
            returning id
            """;

    private static final String SELECT = """
            select r.id, r.shop_id, %s as status, r.deadline, now() as now
            from purchase_request r
            where r.id = :request
            """.formatted(STATUS);

    private static final String WITHDRAW = """
            with withdrawn as (
              update purchase_request set status = 'withdrawn', version = version + 1 where id = :request
            )
            update quote set status = 'declined'
            where request_id = :request and status = 'standing'
            """;

    private static final String ACCEPT = """
            with accepted as (
              update purchase_request set status = 'accepted', version = version + 1 where id = :request
            )
            update quote set status = case when id = :quote then 'accepted' else 'declined' end
            where request_id = :request and status = 'standing'
            """;

    private final DatabaseClient database;

    PurchaseRequestRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Writes a new request; empty when its product does not exist. */
    Mono<UUID> insert(Actor actor, Buyer buyer, PostRequest request) {
        return database.sql(INSERT)
                .bind("shop", buyer.shopId())
                .bind("product", Sql.nullable(UUID.class, request.productId()))
                .bind("description", request.description().strip())
                .bind("quantity", request.quantity())
                .bind("unit", request.unit().strip())
                .bind("targetPrice", Sql.nullable(BigDecimal.class, request.targetPrice()))
                .bind("neededBy", request.neededBy())
                .bind("deadline", request.deadline())
                .bind("township", requireNonNull(buyer.townshipCode()))
                .bind("note", request.noteOrEmpty())
                .bind("actor", actor.accountId())
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    /** The request, which nobody quotes for or ends until the transaction is over. */
    Mono<PurchaseRequest> lock(UUID id) {
        return read(SELECT + "for no key update", id);
    }

    /** The request, which nobody ends until the transaction is over. */
    Mono<PurchaseRequest> lockToQuote(UUID id) {
        return read(SELECT + "for share", id);
    }

    /** Ends a request without an order; its quotes with it. */
    Mono<Void> withdraw(UUID id) {
        return database.sql(WITHDRAW).bind("request", id).then();
    }

    /** Ends a request with one of its quotes. */
    Mono<Void> accept(UUID id, UUID quoteId) {
        return database.sql(ACCEPT).bind("request", id).bind("quote", quoteId).then();
    }

    private Mono<PurchaseRequest> read(String sql, UUID id) {
        return database.sql(sql)
                .bind("request", id)
                .map(row -> new PurchaseRequest(
                        get(row, "id", UUID.class),
                        get(row, "shop_id", UUID.class),
                        Codes.parse(RequestStatus.class, get(row, "status", String.class)),
                        get(row, "deadline", Instant.class),
                        get(row, "now", Instant.class)))
                .one();
    }
}
