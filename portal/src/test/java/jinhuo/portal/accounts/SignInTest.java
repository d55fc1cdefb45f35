package jinhuo.portal.accounts;

import static jinhuo.portal.ApiClient.problem;
import static jinhuo.portal.Fixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Signing in, and how guessing is slowed. */
class SignInTest extends PortalTest {

    @Test
    void takesTheNumberHoweverItIsWritten() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);

        signIn("+86 " + phone.substring(0, 3) + "-" + phone.substring(3), PASSWORD)
                .expectStatus()
                .isOk();
    }

    @Test
    void doesNotSayWhetherNumberOrPasswordIsWrong() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);

        var wrongPassword = body(signIn(phone, "wrong password"));
        var unknownNumber = body(signIn(Fixtures.newPhone(), PASSWORD));

        assertThat(wrongPassword).isEqualTo(unknownNumber).contains("sign-in-refused");
    }

    @Test
    void tooManyTriesLockTheAccountForAWhileEvenForTheRightPassword() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);
        for (int i = 0; i < 5; i++) {
            problem(signIn(phone, "wrong password"), 401, "sign-in-refused");
        }

        problem(signIn(phone, PASSWORD), 429, "throttled");
        signIn(phone, PASSWORD)
                .expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(800, 900));
    }

    @Test
    void anUnknownNumberIsLockedLikeAKnownOne() {
        var phone = Fixtures.newPhone();
        for (int i = 0; i < 5; i++) {
            problem(signIn(phone, "wrong password"), 401, "sign-in-refused");
        }

        problem(signIn(phone, "wrong password"), 429, "throttled");
    }

    @Test
    void aRightPasswordTakesTheWrongTriesBack() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);
        for (int i = 0; i < 4; i++) {
            signIn(phone, "wrong password").expectStatus().isUnauthorized();
        }

        signIn(phone, PASSWORD).expectStatus().isOk();
        for (int i = 0; i < 5; i++) {
            signIn(phone, "wrong password").expectStatus().isUnauthorized();
        }
    }

    @Test
    void theLockOpensByItself() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);
        for (int i = 0; i < 6; i++) {
            signIn(phone, "wrong password");
        }
        fixtures.run("""
                update login_throttle
                set locked_until = now() - interval '1 second', window_start = now() - interval '16 minutes'
                where subject = :subject
                """, Map.of("subject", "account:+86" + phone));

        signIn(phone, PASSWORD).expectStatus().isOk();
    }

    @Test
    void refusesTextThatIsNoNumber() {
        problem(signIn("not a number", PASSWORD), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("phone");
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOfOtherSites() {
        var phone = Fixtures.newPhone();
        fixtures.retailer(phone);

        signIn(phone, PASSWORD)
                .expectCookie()
                .httpOnly("JINHUO_SESSION", true)
                .expectCookie()
                .sameSite("JINHUO_SESSION", "Lax");
    }

    @Test
    void theTableOfSessionsOpensNone() {
        var client = fixtures.retailer();

        var token = java.util.Objects.requireNonNull(client.cookie("JINHUO_SESSION"));
        var kept = database.sql(
                        "select count(*) from session where encode(token_hash, 'escape') like '%' || :token || '%'")
                .bind("token", token)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();

        assertThat(token).hasSize(43);
        assertThat(kept).isZero();
    }

    private ResponseSpec signIn(String phone, String password) {
        return anonymous().post("/api/session", Map.of("phone", phone, "password", password));
    }

    private static String body(ResponseSpec response) {
        return String.valueOf(response.expectStatus()
                .isUnauthorized()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** A browser that has signed in stays signed in when it signs in again, with one session. */
    @Test
    void signingInAgainLeavesNoSessionBehind() {
        var phone = Fixtures.newPhone();
        ApiClient client = fixtures.retailer(phone);

        client.post("/api/session", Map.of("phone", phone, "password", PASSWORD))
                .expectStatus()
                .isOk();

        client.get("/api/sessions").expectBody().jsonPath("$.length()").isEqualTo(1);
    }
}
