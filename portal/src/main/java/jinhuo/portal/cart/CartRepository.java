package jinhuo.portal.cart;

import static jinhuo.portal.shared.Sql.get;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Cart lines: packs by offer, in the order in which they were first put in. */
@Repository
public class CartRepository {

    private static final String LINES = """
            select offer_id, packs
            from cart_line
            where shop_id = :shop
            order by added_at, offer_id
            """;

    /** A cart that is full takes changes of its lines only. */
    private static final String PUT = """
            insert into cart_line (shop_id, offer_id, packs)
            select :shop, :offer, :packs
            where (select count(*) from cart_line where shop_id = :shop and offer_id <> :offer) < :most
            on conflict (shop_id, offer_id) do update set packs = excluded.packs, updated_at = now()
            """;

    private static final String REMOVE = """
            delete from cart_line
            where shop_id = :shop and offer_id = any(:offers)
            """;

    private final DatabaseClient database;

    CartRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<UUID, Integer>> linesOf(UUID shopId) {
        return database.sql(LINES)
                .bind("shop", shopId)
                .map(row -> Map.entry(get(row, "offer_id", UUID.class), get(row, "packs", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, LinkedHashMap::new);
    }

    /** Sets the packs of an offer; fails with {@link CartFull} when there is no place for another line. */
    Mono<Void> put(UUID shopId, UUID offerId, int packs) {
        return database.sql(PUT)
                .bind("shop", shopId)
                .bind("offer", offerId)
                .bind("packs", packs)
                .bind("most", CartFull.MOST_LINES)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : Mono.error(new CartFull()));
    }

    /** Takes offers out; those that are not in the cart are none of its business. */
    public Mono<Void> remove(UUID shopId, Collection<UUID> offerIds) {
        return database.sql(REMOVE)
                .bind("shop", shopId)
                .bind("offers", offerIds.toArray(UUID[]::new))
                .then();
    }
}
