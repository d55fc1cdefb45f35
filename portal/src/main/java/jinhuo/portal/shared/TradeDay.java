package jinhuo.portal.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What day it is where the trade is ({@code jinhuo.time-zone}), wherever the server stands. */
@Component
public class TradeDay {

    private final ZoneId zone;

    TradeDay(@Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.zone = zone;
    }

    /** The clock that everybody goes by. */
    public ZoneId zone() {
        return zone;
    }

    /** Today's date. */
    public LocalDate today() {
        return LocalDate.now(zone);
    }
}
