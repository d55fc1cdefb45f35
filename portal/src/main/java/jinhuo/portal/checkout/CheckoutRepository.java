package jinhuo.portal.checkout;

import static jinhuo.portal.shared.Sql.get;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which keys a shop has used, and for what. */
@Repository
class CheckoutRepository {

    private static final String BEGIN = """
            insert into checkout (shop_id, idempotency_key, request_hash, placed_by)
            values (:shop, :key, :fingerprint, :actor)
            on conflict (shop_id, idempotency_key) do nothing
            returning id
            """;

    private static final String FIND = """
            select id, request_hash
            from checkout
            where shop_id = :shop and idempotency_key = :key
            """;

    private final DatabaseClient database;

    CheckoutRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What was asked for under a key. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content where it is used
    record Checkout(UUID id, byte[] fingerprint) {}

    /** Takes the key; empty when it is taken, after whoever took it has ended. */
    Mono<UUID> begin(UUID shopId, String key, byte[] fingerprint, UUID actorId) {
        return database.sql(BEGIN)
                .bind("shop", shopId)
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .bind("actor", actorId)
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    Mono<Checkout> find(UUID shopId, String key) {
        return database.sql(FIND)
                .bind("shop", shopId)
                .bind("key", key)
                .map(row -> new Checkout(get(row, "id", UUID.class), get(row, "request_hash", byte[].class)))
                .one();
    }
}
