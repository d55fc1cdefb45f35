package jinhuo.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 2 March 2026 is a Monday. */
class DeliveryCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DeliveryCalendar TUESDAYS_AND_FRIDAYS =
            DeliveryCalendar.of(List.of(2, 5), LocalTime.of(18, 0), SHANGHAI);

    @Test
    void takesOrdersUntilTheCutoffOnTheEveningBefore() {
        assertThat(TUESDAYS_AND_FRIDAYS.next(at("2026-03-02T17:59:59")))
                .isEqualTo(new DeliveryDay(LocalDate.parse("2026-03-03"), at("2026-03-02T18:00:00")));
    }

    @Test
    void sendsALateOrderWithTheNextDay() {
        assertThat(TUESDAYS_AND_FRIDAYS.next(at("2026-03-02T18:00:00")).date()).isEqualTo("2026-03-06");
        assertThat(TUESDAYS_AND_FRIDAYS.next(at("2026-03-03T07:00:00")).date()).isEqualTo("2026-03-06");
    }

    @Test
    void goesOverTheEndOfTheWeekAndTheYear() {
        assertThat(TUESDAYS_AND_FRIDAYS.next(at("2026-12-30T12:00:00"), 3))
                .extracting(DeliveryDay::date)
                .containsExactly(
                        LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-05"), LocalDate.parse("2027-01-08"));
    }

    @Test
    void readsTheClockOfTheLineNotOfTheServer() {
        var utcEveningThatIsMorningInShanghai = Instant.parse("2026-03-01T23:00:00Z");

        assertThat(TUESDAYS_AND_FRIDAYS.next(utcEveningThatIsMorningInShanghai).date())
                .isEqualTo("2026-03-03");
        assertThat(TUESDAYS_AND_FRIDAYS
                        .next(Instant.parse("2026-03-02T10:00:00Z"))
                        .date())
                .isEqualTo("2026-03-06");
    }

    @Test
    void keepsTheLocalCutoffWhenClocksChange() {
        var berlin = DeliveryCalendar.of(List.of(1), LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));

        assertThat(berlin.next(Instant.parse("2026-03-27T00:00:00Z")).cutoffAt())
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void refusesALineThatNeverPasses() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeliveryCalendar(Set.of(), LocalTime.NOON, SHANGHAI));
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }
}
