package jinhuo.portal.certification;

import static jinhuo.portal.ApiClient.file;
import static jinhuo.portal.ApiClient.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import jinhuo.portal.TestFiles;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an empty form to a certified shop, and every way in which that is refused. */
class CertificationTest extends PortalTest {

    @Test
    void aShopIsCertifiedAfterAPassedInspection() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        var staff = fixtures.staff();

        inspect(staff, shopId(retailer), "passed").expectStatus().isCreated();
        decide(staff, shopId(retailer), "approve", "证照齐全").expectStatus().isOk();

        assertThat(json(retailer.get("/api/session")).get("certified").asBoolean())
                .isTrue();
        var shop = json(retailer.get("/api/shop"));
        assertThat(shop.get("status").asString()).isEqualTo("approved");
        assertThat(shop.at("/decisions/0/reason").asString()).isEqualTo("证照齐全");
        await().untilAsserted(() ->
                assertThat(json(retailer.get("/api/notifications")).toString()).contains("shop_decided", "证照齐全"));
    }

    @Test
    void savesADraftThatIsNotCompleteYet() {
        var retailer = fixtures.retailer();

        var saved = json(save(retailer, form(Map.of("registrationNumber", "", "address", ""))));

        assertThat(saved.get("status").asString()).isEqualTo("draft");
        assertThat(saved.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void namesEverythingThatIsMissingAtSubmission() {
        var retailer = fixtures.retailer();

        var missing = json(problemBody(submit(retailer), 422)).get("errors").toString();

        assertThat(missing)
                .contains(
                        "\"name\"",
                        "\"registrationNumber\"",
                        "\"townshipCode\"",
                        "\"address\"",
                        "\"documents.business_licence\"",
                        "\"documents.shop_front\"")
                .doesNotContain("documents.food_permit");
    }

    @Test
    void refusesANumberWithATypingError() {
        var retailer = fixtures.retailer();

        problem(save(retailer, form(Map.of("registrationNumber", "310115600985535"))), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("registrationNumber");
        save(retailer, form(Map.of("registrationNumber", "310115600985533")))
                .expectStatus()
                .isOk();
    }

    @Test
    void warnsOfAWrongCheckDigitOfAFoodPermitAndDoesNotRefuseIt() {
        var retailer = fixtures.retailer();

        var saved = json(save(
                retailer,
                form(Map.of(
                        "foodPermitKind", "licence",
                        "foodPermit", "JY13301080111718",
                        "permitExpiresOn", "2099-12-31"))));

        assertThat(saved.get("checks").toString())
                .contains("{\"name\":\"food_permit_check_digit\",\"result\":\"warning\"");
    }

    @Test
    void refusesAPermitOfAnotherKind() {
        var form = form(Map.of("foodPermitKind", "licence", "foodPermit", "YB13301080111719"));

        problem(save(fixtures.retailer(), form), 422, "validation")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("JY + 14");
    }

    @Test
    void refusesToSubmitAnExpiredPermit() {
        var retailer = fixtures.retailer();
        save(
                retailer,
                form(Map.of(
                        "foodPermitKind", "licence",
                        "foodPermit", "JY13301080111719",
                        "permitExpiresOn", "2020-01-01")));

        var wrong = json(problemBody(submit(retailer), 422)).get("errors").toString();

        assertThat(wrong).contains("\"permitExpiresOn\"");
    }

    @Test
    void refusesATownshipThatIsNone() {
        problem(save(fixtures.retailer(), form(Map.of("townshipCode", "999"))), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("townshipCode");
    }

    @Test
    void refusesHalfAPositionAndOneBeyondThePoles() {
        problem(save(fixtures.retailer(), form(Map.of("latitude", 29.6))), 422, "validation");
        problem(
                        save(
                                fixtures.retailer(),
                                form(Map.of("latitude", 91, "longitude", 119, "positionSource", "gps"))),
                        422,
                        "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("latitude");
    }

    @Test
    void refusesToSaveOnAnOldVersion() {
        var retailer = fixtures.retailer();
        save(retailer, form(Map.of())).expectStatus().isOk();

        problem(retailer.send(HttpMethod.PUT, "/api/shop", 0, form(Map.of())), 412, "stale-version");
    }

    @Test
    void whatStaffLookAtIsNotChangedUnderTheirEyes() {
        var retailer = fixtures.retailer();
        var shop = submitted(retailer);

        problem(save(retailer, form(Map.of("name", "另一家"))), 409, "shop-transition");
        problem(submit(retailer), 409, "shop-transition");
        problem(upload(retailer, "shop_inside", "b.png", TestFiles.png()), 409, "shop-transition");
        problem(
                retailer.delete(
                        "/api/shop/documents/{id}", shop.at("/documents/0/id").asString()),
                409,
                "shop-transition");
    }

    @Test
    void noApprovalWithoutAPassedInspection() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        var staff = fixtures.staff();
        var shop = shopId(retailer);

        problem(decide(staff, shop, "approve", "好"), 409, "not-ready-for-approval")
                .jsonPath("$.errors[0].field")
                .isEqualTo("inspection");
        inspect(staff, shop, "passed");
        inspect(staff, shop, "failed");
        problem(decide(staff, shop, "approve", "好"), 409, "not-ready-for-approval");
    }

    @Test
    void everyDecisionHasAReason() {
        var retailer = fixtures.retailer();
        submitted(retailer);

        problem(decide(fixtures.staff(), shopId(retailer), "reject", " "), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("reason");
    }

    @Test
    void askedForMoreTheRetailerCorrectsAndSubmitsAgain() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        decide(fixtures.staff(), shopId(retailer), "ask_more", "请补充门头照片")
                .expectStatus()
                .isOk();

        upload(retailer, "shop_front", "c.jpg", TestFiles.jpeg()).expectStatus().isCreated();
        submit(retailer).expectStatus().isOk();
    }

    @Test
    void nobodyDecidesOnTheirOwnShop() {
        var phone = Fixtures.newPhone();
        var retailer = fixtures.retailer(phone);
        submitted(retailer);
        var shop = shopId(retailer);
        fixtures.run("update account set role = 'staff' where phone = :phone", Map.of("phone", "+86" + phone));

        problem(decide(retailer, shop, "approve", "好"), 403, "own-shop");
        problem(inspect(retailer, shop, "passed"), 403, "own-shop");
    }

    @Test
    void nobodyDecidesOnAShopWithTheirOwnNumberOrWhoseFormTheyFilledIn() {
        var contact = Fixtures.newPhone();
        var retailer = fixtures.retailer();
        save(retailer, form(Map.of("contactPhone", contact)));
        complete(retailer);
        var shop = shopId(retailer);
        var helper = fixtures.retailer(contact);
        fixtures.run(
                "update account set role = 'staff', shop_id = null where phone = :phone",
                Map.of("phone", "+86" + contact));

        problem(decide(helper, shop, "reject", "不好"), 403, "own-shop");

        fixtures.run(
                "update account set role = 'staff', shop_id = null where shop_id = :shop::uuid", Map.of("shop", shop));
        problem(decide(retailer, shop, "reject", "不好"), 403, "own-shop");
    }

    @Test
    void oneCertifiedShopALicence() {
        var number = Fixtures.newCreditCode();
        var first = submittedWith(number);
        var second = submittedWith(number);
        var staff = fixtures.staff();
        assertThat(json(staff.get("/api/certifications/{id}", second))
                        .get("checks")
                        .toString())
                .contains("{\"name\":\"duplicate_registration\",\"result\":\"warning\",\"detail\":\"1\"}");

        inspect(staff, first, "passed");
        inspect(staff, second, "passed");
        decide(staff, first, "approve", "好").expectStatus().isOk();

        problem(decide(staff, second, "approve", "好"), 409, "registration-taken");
    }

    @Test
    void staffSeeTheFormTheEvidenceAndTheTrail() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        var staff = fixtures.staff();
        inspect(staff, shopId(retailer), "passed");

        var view = json(staff.get("/api/certifications/{id}", shopId(retailer)));

        assertThat(view.get("name").asString()).isEqualTo("桥头便利店");
        assertThat(view.get("accountName").asString()).isEqualTo("张店主");
        assertThat(view.at("/inspections/0/photos")).hasSize(1);
        assertThat(view.get("audit")
                        .valueStream()
                        .map(entry -> entry.get("action").asString()))
                .startsWith("shop.inspect", "shop.submit")
                .contains("shop.save", "shop.document");
    }

    @Test
    void theQueueHoldsWhatWaitsOldestFirst() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        var staff = fixtures.staff();
        var found = false;
        String cursor = "";

        while (!found) {
            var page = json(staff.get("/api/certifications?status=submitted&limit=50&cursor={c}", cursor));
            found = page.toString().contains(shopId(retailer));
            cursor = page.has("next") && !page.get("next").isNull()
                    ? page.get("next").asString()
                    : "";
            assertThat(found || !cursor.isEmpty()).isTrue();
        }
    }

    @Test
    void filesAreShownToTheShopAndToStaffOnly() {
        var retailer = fixtures.retailer();
        var document = json(upload(retailer, "business_licence", "营业执照.png", TestFiles.png()));
        var file = document.get("fileId").asString();

        retailer.get("/api/files/{id}", file)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "image/png")
                .expectHeader()
                .valueMatches("Content-Disposition", "inline; .*filename\\*=UTF-8''.*")
                .expectHeader()
                .valueMatches("Content-Security-Policy", ".*default-src 'none'.*sandbox.*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
        fixtures.staff().get("/api/files/{id}", file).expectStatus().isOk();
        problem(fixtures.retailer().get("/api/files/{id}", file), 404, "not-found");
        problem(fixtures.supplier().client().get("/api/files/{id}", file), 404, "not-found");
        problem(anonymous().get("/api/files/{id}", file), 401, "not-signed-in");
    }

    @Test
    void photosOfAnInspectionAreForStaffOnly() {
        var retailer = fixtures.retailer();
        submitted(retailer);
        var staff = fixtures.staff();
        var inspection = json(inspect(staff, shopId(retailer), "passed"));
        var photo = inspection.at("/photos/0/fileId").asString();

        staff.get("/api/files/{id}", photo).expectStatus().isOk();
        problem(retailer.get("/api/files/{id}", photo), 404, "not-found");
    }

    @Test
    void refusesFilesThatAreNotWhatIsTaken() {
        var retailer = fixtures.retailer();

        problem(upload(retailer, "shop_front", "a.png", TestFiles.svg()), 415, "unsupported-type")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("JPEG, PNG, WebP, PDF");
        problem(
                upload(retailer, "shop_front", "a.png", "no image".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                415,
                "unsupported-type");
        problem(upload(retailer, "shop_front", "a.png", new byte[0]), 422, "validation");
        problem(upload(retailer, "selfie", "a.png", TestFiles.png()), 422, "validation")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("business_licence, food_permit, shop_front, shop_inside");
        problem(upload(retailer, "shop_front", "a.png", new byte[6 * 1024 * 1024]), 413, "too-large")
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
    }

    @Test
    void refusesAFormWithoutItsFileOrItsKind() {
        var retailer = fixtures.retailer();
        var onlyKind = new MultipartBodyBuilder();
        onlyKind.part("kind", "shop_front");
        var onlyFile = new MultipartBodyBuilder();
        onlyFile.part("file", file("a.png", TestFiles.png()));
        var textAsFile = new MultipartBodyBuilder();
        textAsFile.part("kind", "shop_front");
        textAsFile.part("file", "just text");

        problem(retailer.upload("/api/shop/documents", onlyKind), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
        problem(retailer.upload("/api/shop/documents", onlyFile), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("kind");
        problem(retailer.upload("/api/shop/documents", textAsFile), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("file");
    }

    @Test
    void refusesAnInspectionInTheFuture() {
        var retailer = fixtures.retailer();
        submitted(retailer);

        problem(
                        fixtures.staff()
                                .upload(
                                        "/api/certifications/" + shopId(retailer) + "/inspections",
                                        inspectionOn("2999-01-01")),
                        422,
                        "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("inspectedOn");
    }

    @Test
    void aDocumentIsRemovedByItsShopOnly() {
        var retailer = fixtures.retailer();
        var document = json(upload(retailer, "shop_inside", "a.jpg", TestFiles.jpeg()))
                .get("id")
                .asString();

        problem(fixtures.retailer().delete("/api/shop/documents/{id}", document), 404, "not-found");
        retailer.delete("/api/shop/documents/{id}", document).expectStatus().isNoContent();
        problem(retailer.delete("/api/shop/documents/{id}", document), 404, "not-found");
    }

    @Test
    void anUnknownShopIsNotFound() {
        problem(fixtures.staff().get("/api/certifications/{id}", UUID.randomUUID()), 404, "not-found");
        problem(decide(fixtures.staff(), UUID.randomUUID().toString(), "reject", "x", 0), 404, "not-found");
    }

    private JsonNode submitted(ApiClient retailer) {
        save(retailer, form(Map.of())).expectStatus().isOk();
        return complete(retailer);
    }

    private String submittedWith(String registrationNumber) {
        var retailer = fixtures.retailer();
        save(retailer, form(Map.of("registrationNumber", registrationNumber)))
                .expectStatus()
                .isOk();
        complete(retailer);
        return shopId(retailer);
    }

    private static JsonNode complete(ApiClient retailer) {
        upload(retailer, "business_licence", "licence.pdf", TestFiles.pdf())
                .expectStatus()
                .isCreated();
        upload(retailer, "shop_front", "front.jpg", TestFiles.jpeg())
                .expectStatus()
                .isCreated();
        return json(submit(retailer));
    }

    private static ResponseSpec save(ApiClient retailer, Map<String, Object> form) {
        return retailer.send(HttpMethod.PUT, "/api/shop", version(retailer), form);
    }

    private static ResponseSpec submit(ApiClient retailer) {
        return retailer.send(HttpMethod.POST, "/api/shop/submission", version(retailer), null);
    }

    private static ResponseSpec upload(ApiClient retailer, String kind, String name, byte[] content) {
        return retailer.upload("/api/shop/documents", Map.of("kind", kind), "file", name, content);
    }

    private static ResponseSpec inspect(ApiClient staff, String shop, String result) {
        return staff.upload("/api/certifications/" + shop + "/inspections", inspection(result));
    }

    private static MultipartBodyBuilder inspection(String result) {
        var parts = new MultipartBodyBuilder();
        parts.part("inspectedOn", LocalDate.now().minusDays(1).toString());
        parts.part("result", result);
        parts.part("note", "店面与照片一致");
        parts.part("photo", file("inside.jpg", TestFiles.jpeg()));
        return parts;
    }

    private static MultipartBodyBuilder inspectionOn(String date) {
        var parts = new MultipartBodyBuilder();
        parts.part("inspectedOn", date);
        parts.part("result", "passed");
        parts.part("note", "店面与照片一致");
        return parts;
    }

    private ResponseSpec decide(ApiClient staff, String shop, String decision, String reason) {
        var version = database.sql("select version from shop where id = :id::uuid")
                .bind("id", shop)
                .map(row -> row.get(0, Integer.class))
                .one()
                .block();
        return decide(staff, shop, decision, reason, version == null ? 0 : version);
    }

    private static ResponseSpec decide(ApiClient staff, String shop, String decision, String reason, int version) {
        return staff.send(
                HttpMethod.POST,
                "/api/certifications/{id}/decision",
                version,
                Map.of("decision", decision, "reason", reason),
                shop);
    }

    private Map<String, Object> form(Map<String, ?> changes) {
        var form = new HashMap<String, Object>(Map.of(
                "name", "桥头便利店",
                "registrationNumber", Fixtures.newCreditCode(),
                "foodPermitKind", "none",
                "townshipCode", fixtures.township(),
                "address", "桥头村 12 号",
                "contactName", "张店主",
                "contactPhone", "13800138000"));
        form.putAll(changes);
        return form;
    }

    private static int version(ApiClient retailer) {
        return json(retailer.get("/api/shop")).get("version").asInt();
    }

    private static String shopId(ApiClient retailer) {
        return json(retailer.get("/api/session")).get("shopId").asString();
    }

    private static ResponseSpec problemBody(ResponseSpec response, int status) {
        return response.expectStatus().isEqualTo(status);
    }

    private static JsonNode json(ResponseSpec response) {
        return JsonMapper.shared()
                .readTree(response.expectBody(String.class).returnResult().getResponseBody());
    }
}
