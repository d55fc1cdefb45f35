package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Nonsense is answered with a problem that names the field and what would be accepted, never with a 5xx. */
class BadInputTest extends PortalTest {

    @Test
    void malformedJsonIsNoServerError() {
        problem(register("{\"phone\": "), 400, "malformed");
    }

    @Test
    void anEmptyBodyIsRefused() {
        problem(register(""), 400, "malformed");
    }

    @Test
    void namesTheUnknownFieldAndTheKnownOnes() {
        problem(register("{\"phone\":\"1\",\"role\":\"administrator\"}"), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("role")
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("locale, name, password, phone");
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        problem(register("{\"phone\":13800000000}"), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("phone");
        problem(register("{\"phone\":{\"a\":1}}"), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("phone");
    }

    @Test
    void refusesADuplicateMember() {
        problem(register("{\"phone\":\"1\",\"phone\":\"2\"}"), 400, "malformed");
    }

    @Test
    void refusesTheNulCharacter() {
        problem(
                        register("{\"phone\":\"13900000000\",\"password\":\"12345678\",\"name\":\"a\\u0000b\"}"),
                        400,
                        "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name");
        problem(fixtures.staff().get("/api/audit?subjectType={text}", "a\0b"), 422, "validation");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        problem(register("{}"), 422, "validation").jsonPath("$.errors.length()").isEqualTo(3);
    }

    @Test
    void refusesAnEmojiInANameAndSaysWhatIsAccepted() {
        var form = Map.of("phone", Fixtures.newPhone(), "password", Fixtures.PASSWORD, "name", "王店主😀");

        problem(anonymous().post("/api/accounts", form), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("name")
                .jsonPath("$.errors[0].accepted")
                .value(String.class, accepted -> assertThat(accepted).contains("表情"));
    }

    @Test
    void keepsRareCharactersInAName() {
        var form = Map.of("phone", Fixtures.newPhone(), "password", Fixtures.PASSWORD, "name", "𠮷田·Ångström (№ 3)");

        anonymous().post("/api/accounts", form).expectStatus().isCreated();
    }

    @Test
    void refusesAnIdThatIsNone() {
        problem(fixtures.retailer().delete("/api/sessions/17"), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("id");
    }

    @Test
    void refusesACursorThatIsNone() {
        var client = fixtures.retailer();
        for (var cursor : new String[] {"!!!", "bm90LWEtdXVpZA", "AA"}) {
            problem(client.get("/api/notifications?cursor={cursor}", cursor), 422, "validation")
                    .jsonPath("$.errors[0].field")
                    .isEqualTo("cursor");
        }
    }

    @Test
    void refusesALimitOutOfBounds() {
        var client = fixtures.retailer();
        problem(client.get("/api/notifications?limit=0"), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("limit");
        problem(client.get("/api/notifications?limit=many"), 422, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("limit");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        problem(register("{\"phone\":\"" + "1".repeat(600_000) + "\"}"), 413, "too-large");
    }

    /** Only the head of the request is sent: the answer must not wait for two hundred megabytes. */
    @Test
    void anEnormousUploadIsTurnedAwayBeforeItIsRead() throws IOException {
        var address = URI.create(fixtures.baseUrl());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            var head = "POST /api/shop/documents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 209715200\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            var status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();

            assertThat(status).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void refusesAnotherContentTypeAndNamesTheAcceptedOne() {
        var response = anonymous()
                .request(HttpMethod.POST, "/api/accounts")
                .contentType(MediaType.APPLICATION_XML)
                .bodyValue("<a/>")
                .exchange();

        problem(response, 415, "unsupported-type")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("application/json"));
    }

    @Test
    void anUnknownRouteIsNotFoundForEverybody() {
        problem(anonymous().get("/api/no-such-thing"), 404, "not-found");
        problem(fixtures.retailer().get("/api/no-such-thing"), 404, "not-found");
        problem(fixtures.retailer().post("/api/session/no", null), 404, "not-found");
    }

    @Test
    void anotherMethodIsRefusedAndThePossibleOnesNamed() {
        problem(fixtures.retailer().put("/api/session", Map.of()), 405, "method-not-allowed")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("DELETE, GET, POST"));
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        problem(inLanguage("en-GB,en;q=0.9"), 404, "not-found")
                .jsonPath("$.title")
                .isEqualTo("Not found");
        problem(inLanguage("zh-TW,en;q=0.5"), 404, "not-found")
                .jsonPath("$.title")
                .isEqualTo("没有找到");
        problem(inLanguage("fr"), 404, "not-found").jsonPath("$.title").isEqualTo("没有找到");
        problem(inLanguage(";;;"), 404, "not-found").jsonPath("$.title").isEqualTo("没有找到");
    }

    @Test
    void aChangeWithoutTheTokenOfOurPagesIsRefused() {
        var client = fixtures.retailer();
        var response = client.request(HttpMethod.DELETE, "/api/session")
                .header("X-XSRF-TOKEN", UUID.randomUUID().toString())
                .exchange();

        problem(response, 403, "csrf");
        client.get("/api/session").expectStatus().isOk();
    }

    private ResponseSpec inLanguage(String header) {
        return anonymous()
                .request(HttpMethod.GET, "/api/no-such-thing")
                .header("Accept-Language", header)
                .header("Accept", "text/html")
                .exchange();
    }

    private ResponseSpec register(String body) {
        return anonymous()
                .request(HttpMethod.POST, "/api/accounts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static BodyContentSpec problem(ResponseSpec response, int status, String slug) {
        return ApiClient.problem(response, status, slug);
    }
}
