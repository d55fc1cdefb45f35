package jinhuo.portal.order;

import java.time.Instant;
import java.time.LocalDate;
import jinhuo.portal.buyer.DeliveryLine;

/** With which line an order goes, and on which day. */
record Delivery(DeliveryLine line, LocalDate date) {

    /** The same, unless the day is over: then with the line's next one. */
    Delivery notBefore(Instant now) {
        var today = LocalDate.ofInstant(now, line.calendar().zone());
        return date.isBefore(today)
                ? new Delivery(line, line.calendar().next(now).date())
                : this;
    }
}
