package jinhuo.portal.accounts;

import static jinhuo.portal.ApiClient.problem;
import static jinhuo.portal.Fixtures.PASSWORD;

import java.util.Map;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Administrators appoint and disable the people of the house. */
class StaffTest extends PortalTest {

    @Test
    void anAppointedPersonSignsInAndWorks() {
        var phone = Fixtures.newPhone();
        fixtures.administrator()
                .post("/api/staff", staff(phone, "staff"))
                .expectStatus()
                .isCreated();

        fixtures.signIn(phone).get("/api/suppliers").expectStatus().isOk();
    }

    @Test
    void aDisabledPersonIsOutAtOnceAndCannotComeBack() {
        var phone = Fixtures.newPhone();
        var administrator = fixtures.administrator();
        var appointed = json(administrator
                .post("/api/staff", staff(phone, "staff"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        var client = fixtures.signIn(phone);

        administrator
                .put(
                        "/api/staff/{id}",
                        Map.of("disabled", true),
                        appointed.get("id").asString())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.disabled")
                .isEqualTo(true);

        problem(client.get("/api/suppliers"), 401, "not-signed-in");
        problem(anonymous().post("/api/session", Map.of("phone", phone, "password", PASSWORD)), 401, "sign-in-refused");
    }

    @Test
    void nobodyAppointsARetailerThisWay() {
        problem(fixtures.administrator().post("/api/staff", staff(Fixtures.newPhone(), "retailer")), 400, "validation")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("staff, administrator");
    }

    @Test
    void anAdministratorDoesNotDisableTheOwnAccount() {
        var administrator = fixtures.administrator();
        var own = json(administrator
                        .get("/api/session")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("accountId")
                .asString();

        problem(administrator.put("/api/staff/{id}", Map.of("disabled", true), own), 409, "not-yourself");
    }

    @Test
    void aRetailerIsNobodyOfTheHouse() {
        var retailer = json(fixtures.retailer()
                        .get("/api/session")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .get("accountId")
                .asString();

        problem(fixtures.administrator().put("/api/staff/{id}", Map.of("disabled", true), retailer), 404, "not-found");
    }

    private static Map<String, String> staff(String phone, String role) {
        return Map.of("phone", phone, "password", PASSWORD, "name", "李办事", "role", role);
    }

    private static JsonNode json(@org.jspecify.annotations.Nullable String body) {
        return JsonMapper.shared().readTree(body);
    }
}
