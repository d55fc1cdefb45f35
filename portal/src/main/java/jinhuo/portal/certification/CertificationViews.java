package jinhuo.portal.certification;

import java.util.UUID;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Sql;
import jinhuo.portal.shared.TradeDay;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers all that staff see of a shop. */
@Component
class CertificationViews {

    private static final int DEEDS = 50;

    private static final String KEEPER = """
            select name, phone from account where shop_id = :shop order by (role = 'retailer') desc, id limit 1
            """;

    private final ShopRepository shops;
    private final AuditLog audit;
    private final TradeDay day;
    private final DatabaseClient database;

    CertificationViews(ShopRepository shops, AuditLog audit, TradeDay day, DatabaseClient database) {
        this.shops = shops;
        this.audit = audit;
        this.day = day;
        this.database = database;
    }

    Mono<CertificationView> find(UUID shopId) {
        return Mono.zip(
                        shops.find(shopId).switchIfEmpty(Mono.error(() -> new NotFound("shop"))),
                        keeper(shopId),
                        audit.read("shop", shopId, Long.MAX_VALUE, DEEDS).collectList())
                .map(found -> new CertificationView(
                        ShopView.of(found.getT1(), day.today()),
                        found.getT2().name(),
                        found.getT2().phone(),
                        found.getT1().inspections(),
                        found.getT3()));
    }

    private Mono<Keeper> keeper(UUID shop) {
        return database.sql(KEEPER)
                .bind("shop", shop)
                .map(row -> new Keeper(Sql.get(row, "name", String.class), Sql.get(row, "phone", String.class)))
                .one()
                .defaultIfEmpty(new Keeper("", ""));
    }

    private record Keeper(String name, String phone) {}
}
