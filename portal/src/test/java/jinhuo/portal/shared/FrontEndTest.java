package jinhuo.portal.shared;

import static jinhuo.portal.ApiClient.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;

/** The web app is served with the right types, kept as long as it may be, and can run nothing but itself. */
class FrontEndTest extends PortalTest {

    private static final String START_SCRIPT = "start(\"测试\");";

    @Test
    void theStartPageIsAskedForAnew() {
        anonymous()
                .get("/")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/html")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache");
    }

    @Test
    void addressesOfTheAppAreAnsweredWithTheStartPage() {
        anonymous()
                .get("/orders/7")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<title>进货</title>"));
    }

    @Test
    void filesThatAreMissingAreNotAnsweredWithAPage() {
        problem(anonymous().get("/_app/immutable/gone.js"), 404, "not-found");
        problem(anonymous().get("/favicon.png"), 404, "not-found");
        problem(anonymous().get("/_app/gone"), 404, "not-found");
        problem(anonymous().get("/v3/gone"), 404, "not-found");
    }

    @Test
    void filesWithAHashAreKeptForEver() {
        anonymous()
                .get("/_app/immutable/app.js")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Type", "text/javascript")
                .expectHeader()
                .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
                .expectHeader()
                .doesNotExist("Set-Cookie");
    }

    @Test
    void manifestAndWebAssemblyHaveTheirTypes() {
        anonymous().get("/app.webmanifest").expectHeader().valueEquals("Content-Type", "application/manifest+json");
        anonymous().get("/reader.wasm").expectHeader().valueEquals("Content-Type", "application/wasm");
    }

    /** With a client that does not unpack by itself. */
    @Test
    void textIsCompressed() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(fixtures.baseUrl() + "/_app/immutable/app.js"))
                    .header("Accept-Encoding", "gzip")
                    .build();

            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(response.body()).hasSizeLessThan(500);
        }
    }

    @Test
    void onlyTheStartPagesOwnScriptMayRunInline() throws Exception {
        var hash = Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(START_SCRIPT.getBytes(StandardCharsets.UTF_8)));

        anonymous()
                .get("/")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-" + hash + "'")
                                .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                                .doesNotContain("unsafe-inline' 'sha", "unsafe-eval' 'unsafe"));
    }

    @Test
    void everyAnswerCarriesTheUsualHeaders() {
        anonymous()
                .get("/api/session")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .valueMatches("Permissions-Policy", ".*camera=\\(self\\), geolocation=\\(self\\).*")
                .expectHeader()
                .valueMatches("Cache-Control", ".*no-store.*");
    }

    @Test
    void nothingIsWrittenToThePages() {
        problem(fixtures.retailer().post("/orders/7", null), 403, "forbidden");
    }
}
