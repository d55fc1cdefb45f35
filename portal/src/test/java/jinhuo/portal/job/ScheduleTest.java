package jinhuo.portal.job;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest extends PortalTest {

    @Test
    void staffChangeWhenAJobStartsByItself() {
        var staff = fixtures.staff();
        var changed = body(
                staff.put("/api/job-schedules/invoices", Map.of("cron", "0 15 20 * * MON-FRI", "enabled", true)), 200);
        assertThat(changed.get("cron").asString()).isEqualTo("0 15 20 * * MON-FRI");
        assertThat(Instant.parse(changed.get("nextRun").asString())).isAfter(Instant.now());
        assertThat(body(staff.get("/api/job-schedules"), 200)).contains(changed);
    }

    @Test
    void aScheduleThatIsSwitchedOffHasNoNextRun() {
        var changed = body(
                fixtures.staff().put("/api/job-schedules/manifests", Map.of("cron", "0 0 5 * * *", "enabled", false)),
                200);
        assertThat(changed.path("nextRun").isTextual()).isFalse();
        assertThat(changed.get("enabled").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"every day at 5", "0 0 25 * * *", "0 0 0 30 2 *", "* * * * * *", "0 */5 * * * *", ""})
    void refusesATimeThatIsNoneNeverComesOrComesTooOften(String cron) {
        var answer = fixtures.staff().put("/api/job-schedules/invoices", Map.of("cron", cron, "enabled", true));
        assertThat(problem(answer, 422, "validation")
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("cron");
    }

    @Test
    void onlySomeJobsStartByThemselves() {
        var change = Map.of("cron", "0 0 5 * * *", "enabled", true);
        problem(fixtures.staff().put("/api/job-schedules/reindex", change), 404, "not-found");
        problem(fixtures.supplier().client().put("/api/job-schedules/invoices", change), 403, "forbidden");
    }
}
