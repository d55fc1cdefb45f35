package jinhuo.portal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The dates of the sample are counted back from the day of loading, in the time zone of the trade. */
record Moments(Instant now, ZoneId zone) {

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
