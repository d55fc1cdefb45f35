package jinhuo.portal.order;

import java.time.LocalDate;
import java.util.UUID;

/** What all orders of one placement share. */
record Terms(
        OrderSource source, UUID shopId, UUID deliveryLineId, LocalDate deliveryDate, String note, UUID placedBy) {}
