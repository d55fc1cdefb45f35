package jinhuo.domain.delivery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days on which a delivery line passes.
 *
 * @param weekdays at least one
 * @param cutoff local time on the evening before a delivery day; an order at or after it goes with the next day
 * @param zone of the line
 */
public record DeliveryCalendar(Set<DayOfWeek> weekdays, LocalTime cutoff, ZoneId zone) {

    /** @throws IllegalArgumentException when there is no weekday */
    public DeliveryCalendar {
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a line passes on one weekday at least");
        }
        weekdays = Set.copyOf(weekdays);
    }

    /**
     * A calendar from weekdays as numbers, Monday 1 to Sunday 7.
     *
     * @throws IllegalArgumentException when there is none
     * @throws java.time.DateTimeException when one is outside 1 to 7
     */
    public static DeliveryCalendar of(Collection<? extends Number> isoWeekdays, LocalTime cutoff, ZoneId zone) {
        var weekdays =
                isoWeekdays.stream().map(day -> DayOfWeek.of(day.intValue())).collect(Collectors.toSet());
        return new DeliveryCalendar(weekdays, cutoff, zone);
    }

    /** The first day that an order placed now can still reach. */
    public DeliveryDay next(Instant now) {
        return days(now).findFirst().orElseThrow();
    }

    /**
     * The first days that an order placed now can still reach, in order.
     *
     * @throws IllegalArgumentException when the count is below zero
     */
    public List<DeliveryDay> next(Instant now, int count) {
        return days(now).limit(count).toList();
    }

    private Stream<DeliveryDay> days(Instant now) {
        return Stream.iterate(LocalDate.ofInstant(now, zone), date -> date.plusDays(1))
                .filter(date -> weekdays.contains(date.getDayOfWeek()))
                .map(this::day)
                .filter(day -> now.isBefore(day.cutoffAt()));
    }

    private DeliveryDay day(LocalDate date) {
        return new DeliveryDay(
                date, date.minusDays(1).atTime(cutoff).atZone(zone).toInstant());
    }
}
