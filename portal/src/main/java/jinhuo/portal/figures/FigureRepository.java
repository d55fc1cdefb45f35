package jinhuo.portal.figures;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.shared.Decimals;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts; a supplier of null means all suppliers. */
@Repository
class FigureRepository {

    private static final String OPEN_REQUESTS =
            "(select count(*) from purchase_request where status = 'open' and deadline > now()) as open_requests";

    private static final String WAITING = """
            select (select count(*) from shop where status = 'submitted') as certifications,
                   (select count(*) from supplier where status = 'applied') as suppliers,
                   (select coalesce(sum(refused), 0) from job where requested_at > now() - interval '30 days') as refused,
                   """ + OPEN_REQUESTS;

    private static final String OFFERS = """
            select count(*) as listed,
                   count(*) filter (where coalesce(s.on_hand - s.reserved, 0) < o.minimum_packs * p.base_quantity)
                     as out_of_stock,
                   """ + OPEN_REQUESTS + """

            from offer o
            join pack_level p on p.id = o.pack_level_id
            left join stock s on s.supplier_id = o.supplier_id and s.product_id = o.product_id
            where o.supplier_id = :supplier and o.listed
            """;

    private static final String BY_STATUS = """
            select status, count(*) as count
            from orders
            where :supplier::uuid is null or supplier_id = :supplier
            group by status
            """;

    private static final String BY_DAY = """
            with placed as (
              select (placed_at at time zone :zone)::date as day, count(*) as orders, sum(gross) as gross
              from orders
              where placed_at >= ((now() at time zone :zone)::date - 29) at time zone :zone
                and status not in ('declined', 'cancelled')
                and (:supplier::uuid is null or supplier_id = :supplier)
              group by day)
            select f.first + n as day, coalesce(p.orders, 0) as orders, coalesce(p.gross, 0.00) as gross
            from (select min(day) as first from placed) f
            cross join generate_series(0, (now() at time zone :zone)::date - f.first) n
            left join placed p on p.day = f.first + n
            order by day
            """;

    private final DatabaseClient database;
    private final String zone;

    FigureRepository(DatabaseClient database, @Value("${jinhuo.time-zone:Asia/Shanghai}") String zone) {
        this.database = database;
        this.zone = zone;
    }

    Mono<Waiting> waiting() {
        return database.sql(WAITING)
                .map(row -> new Waiting(
                        get(row, "certifications", Long.class),
                        get(row, "suppliers", Long.class),
                        get(row, "open_requests", Long.class),
                        get(row, "refused", Long.class)))
                .one();
    }

    Mono<Offers> offers(UUID supplier) {
        return database.sql(OFFERS)
                .bind("supplier", supplier)
                .map(row -> new Offers(
                        get(row, "listed", Long.class),
                        get(row, "out_of_stock", Long.class),
                        get(row, "open_requests", Long.class)))
                .one();
    }

    Mono<Map<String, Long>> ordersByStatus(@Nullable UUID supplier) {
        return database.sql(BY_STATUS)
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .map(row -> Map.entry(get(row, "status", String.class), get(row, "count", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, FigureRepository::zeroes);
    }

    Mono<List<DayFigure>> ordersByDay(@Nullable UUID supplier) {
        return database.sql(BY_DAY)
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .bind("zone", zone)
                .map(FigureRepository::day)
                .all()
                .collectList();
    }

    private static DayFigure day(Readable row) {
        return new DayFigure(
                get(row, "day", LocalDate.class),
                get(row, "orders", Long.class),
                Decimals.money(get(row, "gross", BigDecimal.class)));
    }

    private static Map<String, Long> zeroes() {
        var counts = new LinkedHashMap<String, Long>();
        for (var status : OrderStatus.values()) {
            counts.put(status.code(), 0L);
        }
        return counts;
    }

    record Waiting(long certifications, long suppliers, long openRequests, long refused) {}

    record Offers(long listed, long outOfStock, long openRequests) {}
}
