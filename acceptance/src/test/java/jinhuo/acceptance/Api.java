package jinhuo.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the documented API: keeps the session's cookies and sends the CSRF token with every change. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Api(URI base) {
        this.base = base;
    }

    /** A person who is signed in. */
    public static Api signIn(URI base, String phone, String password) {
        var api = new Api(base);
        api.send("GET", "/api/session", null, Map.of());
        api.post("/api/session", Map.of("phone", phone, "password", password)).expect(200);
        return api;
    }

    /** The demo person of a role. */
    public static Api demo(URI base, String role) {
        for (var account : new Api(base).get("/api/demo-accounts").expect(200).json()) {
            if (account.get("role").asString().equals(role)) {
                return signIn(
                        base,
                        account.get("phone").asString(),
                        account.get("password").asString());
            }
        }
        throw new AssertionError("No demo account for " + role);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, body, headers);
    }

    /** Changes what is at a version, as seen before. */
    public Answer post(String path, Object body, int version) {
        return send("POST", path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    public Answer put(String path, Object body, int version) {
        return send("PUT", path, body, Map.of("If-Match", "\"" + version + "\""));
    }

    /** Uploads one file as {@code multipart/form-data}. */
    public Answer upload(String path, String fileName, byte[] content) {
        var boundary = UUID.randomUUID().toString();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, fileName)
                .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofByteArray(tail));
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    private Answer send(String method, String path, Object body, Map<String, String> headers) {
        var request = request(path);
        headers.forEach(request::header);
        if (body == null) {
            return exchange(request.method(method, BodyPublishers.noBody()));
        }
        return exchange(request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        cookies.getCookieStore().get(base).stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the portal said. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The same answer, if its status is as expected. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("%s answered %d instead of %d: %s"
                        .formatted(response.request().uri(), status(), status, text()));
            }
            return this;
        }
    }
}
