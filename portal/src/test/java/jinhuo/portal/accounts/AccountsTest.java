package jinhuo.portal.accounts;

import static jinhuo.portal.ApiClient.problem;
import static jinhuo.portal.Fixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registration, one's sessions and one's own account. */
class AccountsTest extends PortalTest {

    @Test
    void registrationSignsInAndOpensADraftShop() {
        fixtures.retailer()
                .get("/api/session")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("retailer")
                .jsonPath("$.shopStatus")
                .isEqualTo("draft")
                .jsonPath("$.certified")
                .isEqualTo(false)
                .jsonPath("$.demo")
                .isEqualTo(false);
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        anonymous().get("/api/session").expectStatus().isNoContent();
    }

    @Test
    void refusesASecondAccountWithTheSameNumber() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);

        problem(
                anonymous().post("/api/accounts", Map.of("phone", "+86 " + phone, "password", PASSWORD, "name", "李")),
                409,
                "phone-taken");
    }

    @Test
    void refusesAPasswordThatIsTooShort() {
        problem(
                        anonymous()
                                .post(
                                        "/api/accounts",
                                        Map.of("phone", Fixtures.newPhone(), "password", "1234567", "name", "李")),
                        422,
                        "validation")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("8 至 200");
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        var client = fixtures.retailer();

        client.delete("/api/session").expectStatus().isNoContent();

        assertThat(client.cookie("JINHUO_SESSION")).isNull();
        client.get("/api/session").expectStatus().isNoContent();
    }

    @Test
    void oneEndsAnotherSessionOfOnesOwn() {
        var phone = Fixtures.newPhone();
        var here = fixtures.retailer(phone);
        var elsewhere = fixtures.signIn(phone);
        var other = sessions(here)
                .valueStream()
                .filter(session -> !session.get("current").asBoolean())
                .findFirst()
                .orElseThrow();

        here.delete("/api/sessions/{id}", other.get("id").asString())
                .expectStatus()
                .isNoContent();

        problem(elsewhere.get("/api/sessions"), 401, "not-signed-in");
        here.get("/api/sessions").expectStatus().isOk();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        var victim = fixtures.retailer();
        var session = sessions(victim).get(0).get("id").asString();

        problem(fixtures.retailer().delete("/api/sessions/{id}", session), 404, "not-found");
        victim.get("/api/sessions").expectStatus().isOk();
    }

    @Test
    void aSessionEndsAfterALongTimeWithoutARequest() {
        var client = fixtures.retailer();
        var session = sessions(client).get(0).get("id").asString();

        fixtures.run(
                "update session set expires_at = now() - interval '1 second' where id = :id::uuid",
                Map.of("id", session));

        problem(client.get("/api/sessions"), 401, "not-signed-in");
    }

    @Test
    void aSessionSlidesWhileItIsUsed() {
        var client = fixtures.retailer();
        var session = sessions(client).get(0).get("id").asString();
        fixtures.run("""
                update session set last_seen_at = now() - interval '1 hour', expires_at = now() + interval '1 hour'
                where id = :id::uuid
                """, Map.of("id", session));

        client.get("/api/sessions").expectCookie().exists("JINHUO_SESSION");

        var prolonged = database.sql("select expires_at > now() + interval '13 days' from session where id = :id::uuid")
                .bind("id", session)
                .map(row -> row.get(0, Boolean.class))
                .one()
                .block();
        assertThat(prolonged).isTrue();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsTheOtherSessions() {
        var phone = Fixtures.newPhone();
        var here = fixtures.retailer(phone);
        var elsewhere = fixtures.signIn(phone);

        problem(
                        here.put("/api/account/password", Map.of("current", "wrong", "next", "new password")),
                        422,
                        "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("current");
        here.put("/api/account/password", Map.of("current", PASSWORD, "next", "new password"))
                .expectStatus()
                .isNoContent();

        problem(elsewhere.get("/api/sessions"), 401, "not-signed-in");
        here.get("/api/sessions").expectStatus().isOk();
        anonymous()
                .post("/api/session", Map.of("phone", phone, "password", "new password"))
                .expectStatus()
                .isOk();
    }

    @Test
    void oneChangesOnesNameAndLanguage() {
        var client = fixtures.retailer();

        client.put("/api/account", Map.of("name", "Zhang", "locale", "en"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.locale")
                .isEqualTo("en");
        problem(client.put("/api/account", Map.of("name", "Zhang", "locale", "fr")), 422, "validation");
    }

    @Test
    void demoAccountsAreShownUntilTheirPasswordsChange() {
        var phone = Fixtures.newPhone();
        var client = fixtures.retailer(phone);
        fixtures.run("""
                insert into demo_account (account_id, password, position)
                select id, :password, 1 from account where phone = :phone
                """, Map.of("phone", "+86" + phone, "password", PASSWORD));

        assertThat(demoAccounts()).contains(phone);
        client.get("/api/session").expectBody().jsonPath("$.demo").isEqualTo(true);
        client.put("/api/account/password", Map.of("current", PASSWORD, "next", "new password"))
                .expectStatus()
                .isNoContent();
        assertThat(demoAccounts()).doesNotContain(phone);
    }

    private String demoAccounts() {
        return String.valueOf(anonymous()
                .get("/api/demo-accounts")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static JsonNode sessions(ApiClient client) {
        return JsonMapper.shared()
                .readTree(client.get("/api/sessions")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }
}
