package jinhuo.portal.accounts;

import static jinhuo.portal.Fixtures.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;

/** Registration, sessions and one's own account. */
class AccountsTest extends PortalTest {

    @Test
    void registrationSignsInAndOpensADraftShop() {
        var client = fixtures.retailer();

        client.get("/api/session")
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

        anonymous()
                .post("/api/accounts", Map.of("phone", "+86 " + phone, "password", PASSWORD, "name", "李"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/phone-taken");
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        var client = fixtures.retailer();

        client.delete("/api/session").expectStatus().isNoContent();

        assertThat(client.cookie("JINHUO_SESSION")).isNull();
        client.get("/api/session").expectStatus().isNoContent();
    }
}
