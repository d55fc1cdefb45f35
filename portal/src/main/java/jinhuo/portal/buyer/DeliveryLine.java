package jinhuo.portal.buyer;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;

/** The line that passes a shop, and its days. */
public record DeliveryLine(UUID id, DeliveryCalendar calendar) {

    /** The line of a row with the columns {@code line_id, weekdays, cutoff} and {@code time_zone}. */
    public static DeliveryLine from(Readable row) {
        var calendar = DeliveryCalendar.of(
                List.of(get(row, "weekdays", Short[].class)),
                get(row, "cutoff", LocalTime.class),
                ZoneId.of(get(row, "time_zone", String.class)));
        return new DeliveryLine(get(row, "line_id", UUID.class), calendar);
    }
}
