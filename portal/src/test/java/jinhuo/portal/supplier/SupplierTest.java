package jinhuo.portal.supplier;

import static jinhuo.portal.ApiClient.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A supplier applies; staff admit it, send it back or suspend it, with a reason. */
class SupplierTest extends PortalTest {

    @Test
    void anApplicationSignsInAndWaits() {
        var client = apply(form());

        var session = json(client.get("/api/session"));
        assertThat(session.get("role").asString()).isEqualTo("supplier");
        assertThat(session.get("supplierStatus").asString()).isEqualTo("applied");
    }

    @Test
    void staffApproveAndTheSupplierIsTold() {
        var client = apply(form());
        var own = json(client.get("/api/supplier"));

        decide(own, Map.of("decision", "approve")).expectStatus().isOk();

        assertThat(json(client.get("/api/supplier")).get("status").asString()).isEqualTo("approved");
        await().untilAsserted(() ->
                assertThat(json(client.get("/api/notifications")).toString()).contains("supplier_decided"));
    }

    @Test
    void sendingBackNeedsAReasonThatTheSupplierReads() {
        var client = apply(form());
        var own = json(client.get("/api/supplier"));

        problem(decide(own, Map.of("decision", "return")), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("reason");
        decide(own, Map.of("decision", "return", "reason", "执照照片看不清"))
                .expectStatus()
                .isOk();

        assertThat(json(client.get("/api/supplier")).get("reason").asString()).isEqualTo("执照照片看不清");
    }

    @Test
    void aReturnedSupplierAppliesAgainByCorrecting() {
        var client = apply(form());
        decide(json(client.get("/api/supplier")), Map.of("decision", "return", "reason", "名称不全"));
        var returned = json(client.get("/api/supplier"));

        change(client, returned, Map.of("name", "更正后的公司")).expectStatus().isOk();

        var again = json(client.get("/api/supplier"));
        assertThat(again.get("status").asString()).isEqualTo("applied");
        assertThat(again.get("name").asString()).isEqualTo("更正后的公司");
        assertThat(again.get("reason").isNull()).isTrue();
    }

    @Test
    void whatWasVerifiedIsNotChangedByTheSupplierAlone() {
        var client = apply(form());
        decide(json(client.get("/api/supplier")), Map.of("decision", "approve"));
        var approved = json(client.get("/api/supplier"));

        problem(change(client, approved, Map.of("name", "另一家公司")), 409, "verified-details-fixed");
        change(client, approved, Map.of("address", "新地址 2 号")).expectStatus().isOk();
    }

    @Test
    void refusesADecisionOnAnOldVersion() {
        var client = apply(form());
        var seen = json(client.get("/api/supplier"));
        change(client, seen, Map.of("address", "新地址 3 号")).expectStatus().isOk();

        problem(decide(seen, Map.of("decision", "approve")), 412, "stale-version")
                .jsonPath("$.currentVersion")
                .isEqualTo(1);
        problem(
                fixtures.staff().post("/api/suppliers/{id}/decision", Map.of("decision", "approve"), id(seen)),
                428,
                "version-required");
    }

    @Test
    void refusesATransitionThatCannotFollow() {
        var client = apply(form());

        problem(
                decide(json(client.get("/api/supplier")), Map.of("decision", "suspend", "reason", "x")),
                409,
                "supplier-transition");
    }

    @Test
    void refusesACreditCodeWithATypingErrorAndNamesTheRightCharacter() {
        var form = form();
        form.put("creditCode", "91350100M000100Y4A");

        problem(anonymous().post("/api/supplier-applications", form), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("creditCode")
                .jsonPath("$.errors[0].accepted")
                .value(String.class, accepted -> assertThat(accepted).contains("3"));
    }

    @Test
    void refusesASecondSupplierWithTheSameCreditCode() {
        var form = form();
        apply(form);
        form.put("phone", Fixtures.newPhone());

        problem(anonymous().post("/api/supplier-applications", form), 409, "credit-code-taken");
    }

    @Test
    void aTakenNumberLeavesNoSupplierBehind() {
        var form = form();
        apply(form);
        form.put("creditCode", Fixtures.newCreditCode());

        problem(anonymous().post("/api/supplier-applications", form), 409, "phone-taken");

        var left = database.sql("select count(*) from supplier where credit_code = :code")
                .bind("code", form.get("creditCode"))
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
        assertThat(left).isZero();
    }

    @Test
    void refusesAnEmojiInACompanyName() {
        var form = form();
        form.put("name", "开心批发🎉");

        problem(anonymous().post("/api/supplier-applications", form), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name");
    }

    @Test
    void aWrongCheckDigitOfAFoodLicenceIsAWarningOnly() {
        var form = form();
        form.put("foodLicence", "JY13301080111718");
        var client = apply(form);

        var checks = json(client.get("/api/supplier")).get("checks").toString();
        assertThat(checks).contains("{\"name\":\"food_permit_check_digit\",\"result\":\"warning\"");
    }

    @Test
    void staffSeeTheQueueOldestFirstPageByPage() {
        apply(form());
        apply(form());
        apply(form());
        var staff = fixtures.staff();

        var first = json(staff.get("/api/suppliers?status=applied&limit=2"));
        var second = json(staff.get(
                "/api/suppliers?status=applied&limit=2&cursor={cursor}",
                first.get("next").asString()));

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).isNotEmpty();
        assertThat(first.get("items").get(1).get("appliedAt").asString())
                .isLessThanOrEqualTo(second.get("items").get(0).get("appliedAt").asString());
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        var client = apply(form());
        var own = json(client.get("/api/supplier"));
        decide(own, Map.of("decision", "approve")).expectStatus().isOk();

        var trail = json(fixtures.staff().get("/api/audit?subjectType=supplier&subjectId={id}", id(own)));

        assertThat(trail.get("items")
                        .valueStream()
                        .map(entry -> entry.get("action").asString()))
                .containsExactly("supplier.approve", "supplier.apply");
    }

    private ApiClient apply(Map<String, Object> form) {
        var client = anonymous();
        client.post("/api/supplier-applications", form).expectStatus().isCreated();
        return client;
    }

    private ResponseSpec decide(JsonNode supplier, Map<String, ?> decision) {
        return fixtures.staff()
                .send(
                        HttpMethod.POST,
                        "/api/suppliers/{id}/decision",
                        supplier.get("version").asInt(),
                        decision,
                        id(supplier));
    }

    private static ResponseSpec change(ApiClient client, JsonNode supplier, Map<String, ?> changes) {
        var form = new HashMap<String, Object>();
        for (var field : new String[] {"name", "creditCode", "contactName", "contactPhone", "address"}) {
            form.put(field, supplier.get(field).asString());
        }
        form.putAll(changes);
        return client.send(
                HttpMethod.PUT, "/api/supplier", supplier.get("version").asInt(), form);
    }

    private static Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "name",
                "淳安县山货批发有限公司",
                "creditCode",
                Fixtures.newCreditCode(),
                "contactName",
                "王经理",
                "phone",
                Fixtures.newPhone(),
                "password",
                Fixtures.PASSWORD,
                "address",
                "县城商贸路 1 号"));
    }

    private static String id(JsonNode node) {
        return node.get("id").asString();
    }

    private static JsonNode json(ResponseSpec response) {
        return JsonMapper.shared()
                .readTree(response.expectStatus()
                        .is2xxSuccessful()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
