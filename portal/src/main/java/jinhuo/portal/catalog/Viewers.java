package jinhuo.portal.catalog;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides what somebody may see of the catalogue: the one place that opens prices. */
@Component
public class Viewers {

    private static final String SHOP = """
            select s.status = 'approved' as certified, l.weekdays, l.cutoff, l.time_zone
            from shop s
            left join line_stop t on t.township_code = s.township_code
            left join delivery_line l on l.id = t.delivery_line_id and l.active
            where s.id = :shop
            """;

    private final DatabaseClient database;

    Viewers(DatabaseClient database) {
        this.database = database;
    }

    /** Prices are for staff, for retailers with a certified shop, and for suppliers of their own offers. */
    public Mono<Viewer> of(@Nullable Actor actor) {
        if (actor == null) {
            return Mono.just(Viewer.STRANGER);
        }
        if (actor.isStaff()) {
            return Mono.just(Viewer.STAFF);
        }
        return actor.role() == Role.SUPPLIER
                ? Mono.just(Viewer.supplier(actor.requireSupplier()))
                : shop(actor.requireShop());
    }

    private Mono<Viewer> shop(UUID shop) {
        return database.sql(SHOP)
                .bind("shop", shop)
                .map(row -> Viewer.shop(get(row, "certified", Boolean.class), calendar(row)))
                .one()
                .defaultIfEmpty(Viewer.STRANGER);
    }

    private static @Nullable DeliveryCalendar calendar(Readable row) {
        var weekdays = row.get("weekdays", Short[].class);
        return weekdays == null
                ? null
                : DeliveryCalendar.of(
                        List.of(weekdays),
                        get(row, "cutoff", LocalTime.class),
                        ZoneId.of(get(row, "time_zone", String.class)));
    }
}
