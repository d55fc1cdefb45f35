package jinhuo.portal.job;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jinhuo.portal.ApiClient;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

class JobTest extends PortalTest {

    private ApiClient staff;

    @BeforeEach
    void staff() {
        staff = fixtures.staff();
    }

    @Test
    void staffRequestAJobAndWatchIt() {
        var date = anyDate();
        var job = body(staff.post("/api/jobs", Map.of("kind", "manifests", "date", date)), 202);
        assertThat(job.get("status").asString()).isEqualTo("requested");
        assertThat(job.get("parameters").get("date").asString()).isEqualTo(date);
        assertThat(job.get("requestedBy").asString()).isEqualTo("测试staff");
        var id = job.get("id").asString();
        assertThat(body(staff.get("/api/jobs/{id}", id), 200)).isEqualTo(job);
        assertThat(body(staff.get("/api/jobs?kind=manifests&limit=1"), 200)
                        .get("items")
                        .get(0))
                .isEqualTo(job);
        assertThat(body(staff.get("/api/audit?subjectType=job&subjectId={id}", id), 200)
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void theSameJobIsNotAskedForTwiceUntilItHasEnded() {
        var date = anyDate();
        var first = request(date);
        assertThat(request(date)).isEqualTo(first);
        assertThat(request(anyDate())).isNotEqualTo(first);
        fixtures.run(
                "update job set status = 'completed', finished_at = now() where id = :id",
                Map.of("id", UUID.fromString(first)));
        assertThat(request(date)).isNotEqualTo(first);
    }

    @Test
    void manifestsOfOneLineAreAnotherJobThanThoseOfAll() {
        fixtures.township();
        var line = fixtures.one("select id from delivery_line where code = 'T1'", Map.of());
        var date = anyDate();
        var one = body(staff.post("/api/jobs", Map.of("kind", "manifests", "date", date, "deliveryLineId", line)), 202);
        assertThat(one.get("parameters").get("deliveryLineId").asString()).isEqualTo(line.toString());
        assertThat(request(date)).isNotEqualTo(one.get("id").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"manifests\"} | date",
                "{\"kind\":\"manifests\",\"date\":\"0001-01-01\"} | date",
                "{\"kind\":\"manifests\",\"date\":\"2026-01-01\",\"deliveryLineId\":\"01a20024-4082-7338-a26e-955088009943\"} | deliveryLineId",
                "{\"kind\":\"invoices\",\"date\":\"2026-01-01\"} | date",
                "{\"kind\":\"price_list_import\"} | kind",
                "{} | kind"
            })
    void refusesAJobThatCannotBeDoneAndNamesTheField(String json, String field) {
        var answer = staff.request(HttpMethod.POST, "/api/jobs")
                .header("Content-Type", "application/json")
                .bodyValue(json)
                .exchange();
        assertThat(problem(answer, 422, "validation")
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo(field);
    }

    @Test
    void aSupplierSeesItsOwnJobsOnly() {
        var owner = fixtures.supplier();
        var job = fixtures.one(
                "insert into job (kind, supplier_id) values ('price_list_import', :supplier) returning id",
                Map.of("supplier", owner.id()));
        body(owner.client().get("/api/jobs/{id}", job), 200);
        body(staff.get("/api/jobs/{id}", job), 200);
        problem(fixtures.supplier().client().get("/api/jobs/{id}", job), 404, "not-found");
        problem(fixtures.supplier().client().get("/api/jobs/{id}/refusals", job), 404, "not-found");
    }

    @Test
    void tellsHowAJobEndedInTheReadersLanguage() {
        var job = fixtures.one("""
                insert into job (kind, status, message, finished_at)
                values ('reindex', 'failed', 'too_many_rows|100000', now()) returning id
                """, Map.of());
        assertThat(message(job, "zh-CN")).isEqualTo("文件超过 100000 行，请分成几个文件上传。");
        assertThat(message(job, "en-GB,en;q=0.9")).isEqualTo("The file has more than 100000 rows: upload it in parts.");
    }

    @Test
    void refusalsComeInPagesInTheOrderOfLines() {
        var job = fixtures.one("insert into job (kind) values ('invoices') returning id", Map.of());
        fixtures.run("""
                insert into job_refusal (job_id, line, field, value, reason, accepted, source)
                select :job, n, 'price', 'x', 'not_a_number', '1', '["a","x"]' from generate_series(1, 5) n
                """, Map.of("job", job));
        var first = body(staff.get("/api/jobs/{id}/refusals?limit=3", job), 200);
        assertThat(first.get("items")).hasSize(3);
        assertThat(first.get("items").get(0).get("source").get(1).asString()).isEqualTo("x");
        var second = body(
                staff.get(
                        "/api/jobs/{id}/refusals?limit=3&cursor={next}",
                        job,
                        first.get("next").asString()),
                200);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.path("next").isNull() || second.path("next").isMissingNode())
                .isTrue();
    }

    private String request(String date) {
        return body(staff.post("/api/jobs", Map.of("kind", "manifests", "date", date)), 202)
                .get("id")
                .asString();
    }

    private String message(UUID job, String language) {
        var answer = staff.request(HttpMethod.GET, "/api/jobs/{id}", job)
                .header("Accept-Language", language)
                .exchange();
        return body(answer, 200).get("message").asString();
    }

    private static String anyDate() {
        return LocalDate.of(2030, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextInt(20_000))
                .toString();
    }
}
