package jinhuo.portal.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line on which a vehicle delivers.
 *
 * @param weekdays ISO: Monday 1 to Sunday 7
 * @param cutoff such as 18:00, on the evening before
 * @param capacityKg what the vehicle carries
 * @param nextDates the first three days that an order placed now can still reach
 * @param townships codes in the order of the stops
 */
record DeliveryLine(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        List<Integer> weekdays,
        String cutoff,
        String timeZone,
        String vehicle,
        BigDecimal capacityKg,
        List<LocalDate> nextDates,
        List<String> townships) {}
