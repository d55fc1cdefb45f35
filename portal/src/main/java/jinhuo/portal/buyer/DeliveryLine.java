package jinhuo.portal.buyer;

import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;

/** The line that passes a shop, and its days. */
public record DeliveryLine(UUID id, DeliveryCalendar calendar) {}
