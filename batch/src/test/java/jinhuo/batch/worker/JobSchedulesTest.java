package jinhuo.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobSchedulesTest extends BatchTest {

    /** Five in the morning of 2 March in Shanghai. */
    private static final Instant DUE = Instant.parse("2026-03-01T21:00:00Z");

    @Autowired
    private JobSchedules schedules;

    @BeforeEach
    void fiveInTheMorning() {
        jdbc.sql("delete from job where scheduled_for is not null").update();
        jdbc.sql("update job_schedule set enabled = kind = 'manifests', next_run = null, cron = '0 0 5 * * *'")
                .update();
        schedules.requestDue(DUE.minusSeconds(60));
    }

    @Test
    void requestsNothingBeforeItsTime() {
        schedules.requestDue(DUE.minusSeconds(1));
        assertThat(requested()).isEmpty();
        assertThat(nextRun()).isEqualTo(DUE);
    }

    @Test
    void requestsADueJobOnceForTheLocalDateOfItsZone() {
        schedules.requestDue(DUE);
        schedules.requestDue(DUE.plusSeconds(1));
        assertThat(requested()).containsExactly("2026-03-02");
        assertThat(nextRun()).isEqualTo(DUE.plusSeconds(24 * 3600));
    }

    @Test
    void requestsItOnceHoweverManyWorkersLook() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                threads.execute(() -> schedules.requestDue(DUE));
            }
        }
        assertThat(requested()).containsExactly("2026-03-02");
    }

    @Test
    void catchesUpMissedTimesWithOneJobForTheLast() {
        schedules.requestDue(DUE.plusSeconds(3 * 24 * 3600 + 60));
        assertThat(requested()).containsExactly("2026-03-05");
    }

    @Test
    void anUnreadableScheduleDoesNotStopTheOthers() {
        jdbc.sql("update job_schedule set enabled = true, next_run = null, cron = 'every day' where kind = 'invoices'")
                .update();
        schedules.requestDue(DUE);
        assertThat(requested()).containsExactly("2026-03-02");
    }

    private List<String> requested() {
        return jdbc.sql("select parameters ->> 'date' from job where kind = 'manifests' and scheduled_for is not null")
                .query(String.class)
                .list();
    }

    private Instant nextRun() {
        return jdbc.sql("select next_run from job_schedule where kind = 'manifests'")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
