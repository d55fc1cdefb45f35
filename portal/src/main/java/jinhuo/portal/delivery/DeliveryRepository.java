package jinhuo.portal.delivery;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jinhuo.domain.delivery.DeliveryCalendar;
import jinhuo.domain.delivery.DeliveryDay;
import jinhuo.portal.shared.Decimals;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Reads where goods are delivered, and when. */
@Repository
class DeliveryRepository {

    private static final int DAYS_AHEAD = 3;

    private static final String TOWNSHIPS = """
            select t.code, t.name_zh, t.name_en, t.county_zh, t.county_en, t.latitude, t.longitude,
                   l.id as delivery_line_id
            from township t
            left join line_stop s on s.township_code = t.code
            left join delivery_line l on l.id = s.delivery_line_id and l.active
            order by t.code
            """;

    private static final String LINES = """
            select l.id, l.code, l.name_zh, l.name_en, l.weekdays, l.cutoff, l.time_zone, l.vehicle, l.capacity_kg,
                   array(select s.township_code from line_stop s
                         where s.delivery_line_id = l.id order by s.position) as townships
            from delivery_line l
            where l.active
            order by l.code
            """;

    private final DatabaseClient database;
    private final Clock clock = Clock.systemUTC();

    DeliveryRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Township> townships() {
        return database.sql(TOWNSHIPS).map(DeliveryRepository::township).all();
    }

    Flux<DeliveryLine> lines() {
        return database.sql(LINES).map(this::line).all();
    }

    private static Township township(Readable row) {
        return new Township(
                get(row, "code", String.class),
                get(row, "name_zh", String.class),
                get(row, "name_en", String.class),
                get(row, "county_zh", String.class),
                get(row, "county_en", String.class),
                get(row, "latitude", BigDecimal.class).doubleValue(),
                get(row, "longitude", BigDecimal.class).doubleValue(),
                row.get("delivery_line_id", UUID.class));
    }

    private DeliveryLine line(Readable row) {
        var weekdays = Stream.of(get(row, "weekdays", Short[].class))
                .map(Short::intValue)
                .sorted()
                .toList();
        var cutoff = get(row, "cutoff", LocalTime.class);
        var zone = get(row, "time_zone", String.class);
        var days = DeliveryCalendar.of(weekdays, cutoff, ZoneId.of(zone)).next(clock.instant(), DAYS_AHEAD);
        return new DeliveryLine(
                get(row, "id", UUID.class),
                get(row, "code", String.class),
                get(row, "name_zh", String.class),
                get(row, "name_en", String.class),
                weekdays,
                cutoff.toString(),
                zone,
                get(row, "vehicle", String.class),
                Decimals.quantity(get(row, "capacity_kg", BigDecimal.class)),
                days.stream().map(DeliveryDay::date).toList(),
                List.of(get(row, "townships", String[].class)));
    }
}
