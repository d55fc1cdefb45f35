package jinhuo.portal.buyer;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import jinhuo.portal.shared.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads shops as buyers. */
@Component
public class Buyers {

    private static final String SELECT = """
            select s.id, s.name, s.status = 'approved' as certified, s.township_code,
                   l.id as line_id, l.weekdays, l.cutoff, l.time_zone
            from shop s
            left join line_stop t on t.township_code = s.township_code
            left join delivery_line l on l.id = t.delivery_line_id and l.active
            where s.id = :shop
            """;

    private final DatabaseClient database;

    Buyers(DatabaseClient database) {
        this.database = database;
    }

    /** The shop as a buyer, certified or not; fails with {@link NotFound} when there is no such shop. */
    public Mono<Buyer> of(UUID shopId) {
        return database.sql(SELECT)
                .bind("shop", shopId)
                .map(Buyers::buyer)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound("shop")));
    }

    /** The shop, if it may order; fails with {@link ShopNotCertified} when it may not. */
    public Mono<Buyer> certified(UUID shopId) {
        return of(shopId).map(Buyer::requireCertified);
    }

    private static Buyer buyer(Readable row) {
        return new Buyer(
                get(row, "id", UUID.class),
                get(row, "name", String.class),
                get(row, "certified", Boolean.class),
                row.get("township_code", String.class),
                row.get("line_id", UUID.class) == null ? null : DeliveryLine.from(row));
    }
}
