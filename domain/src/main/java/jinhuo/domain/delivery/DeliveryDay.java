package jinhuo.domain.delivery;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which a line passes.
 *
 * @param date the day, in the line's time zone
 * @param cutoffAt the moment from which an order no longer goes with this day
 */
public record DeliveryDay(LocalDate date, Instant cutoffAt) {}
