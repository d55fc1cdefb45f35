package jinhuo.portal.catalog;

import static jinhuo.portal.shared.Sql.get;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jinhuo.portal.shared.Decimals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rates of value added tax, which change with the law. */
@Component
public class VatRates {

    private static final String SELECT = """
            select code, name_zh, name_en, rate
            from vat_rate
            where valid_from <= :today and (valid_until is null or valid_until > :today)
            order by rate desc, code
            """;

    private final DatabaseClient database;
    private final ZoneId zone;

    VatRates(DatabaseClient database, @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** The rates valid on the trade's calendar day, the highest first. */
    public Mono<List<VatRate>> today() {
        return database.sql(SELECT)
                .bind("today", LocalDate.now(zone))
                .map(row -> new VatRate(
                        get(row, "code", String.class),
                        get(row, "name_zh", String.class),
                        get(row, "name_en", String.class),
                        Decimals.quantity(get(row, "rate", BigDecimal.class))))
                .all()
                .collectList();
    }
}
