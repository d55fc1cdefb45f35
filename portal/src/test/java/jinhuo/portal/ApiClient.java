package jinhuo.portal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A browser as far as the API can tell: it keeps cookies and sends the CSRF token back. */
public final class ApiClient {

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final WebTestClient http;

    /** A browser without cookies, except for the CSRF token that its first page would have brought. */
    public ApiClient(String baseUrl) {
        http = WebTestClient.bindToServer()
                .baseUrl(baseUrl)
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 * 1024 * 1024))
                .filter(this::browse)
                .build();
        get("/api/session").expectStatus().isNoContent();
    }

    /** Sends a GET. */
    public ResponseSpec get(String uri, Object... variables) {
        return http.get().uri(uri, variables).exchange();
    }

    /** Sends a POST with a JSON body; null for none. */
    public ResponseSpec post(String uri, @Nullable Object body, Object... variables) {
        return send(HttpMethod.POST, uri, null, body, variables);
    }

    /** Sends a PUT with a JSON body. */
    public ResponseSpec put(String uri, @Nullable Object body, Object... variables) {
        return send(HttpMethod.PUT, uri, null, body, variables);
    }

    /** Sends a change made on a version, as {@code If-Match}. */
    public ResponseSpec send(
            HttpMethod method, String uri, @Nullable Integer version, @Nullable Object body, Object... variables) {
        var request = request(method, uri, variables);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    /** Sends a DELETE. */
    public ResponseSpec delete(String uri, Object... variables) {
        return request(HttpMethod.DELETE, uri, variables).exchange();
    }

    /** Uploads one file with text fields beside it. */
    public ResponseSpec upload(String uri, Map<String, String> fields, String part, String fileName, byte[] content) {
        var parts = new MultipartBodyBuilder();
        fields.forEach(parts::part);
        parts.part(part, file(fileName, content));
        return upload(uri, parts);
    }

    /** Sends a form of parts. */
    public ResponseSpec upload(String uri, MultipartBodyBuilder parts) {
        return request(HttpMethod.POST, uri)
                .body(BodyInserters.fromMultipartData(parts.build()))
                .exchange();
    }

    /** A request to complete by hand; cookies and token are added when it is sent. */
    public RequestBodySpec request(HttpMethod method, String uri, Object... variables) {
        return http.method(method).uri(uri, variables);
    }

    /** A file as a browser sends it. */
    public static Resource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    /** Expects a problem, for further looks at its members. */
    public static BodyContentSpec problem(ResponseSpec response, int status, String slug) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }

    /** The value of a cookie; null when there is none. */
    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    private Mono<ClientResponse> browse(ClientRequest request, ExchangeFunction next) {
        var withCookies = ClientRequest.from(request).cookies(sent -> cookies.forEach(sent::set));
        var token = cookies.get("XSRF-TOKEN");
        if (token != null
                && request.method() != HttpMethod.GET
                && !request.headers().containsHeader("X-XSRF-TOKEN")) {
            withCookies.header("X-XSRF-TOKEN", token);
        }
        return next.exchange(withCookies.build()).doOnNext(this::keepCookies).flatMap(ApiClient::readToTheEnd);
    }

    /** A test that looks at the status alone would else keep the connection, until the pool has none left. */
    private static Mono<ClientResponse> readToTheEnd(ClientResponse response) {
        if (response.headers()
                .contentType()
                .filter(MediaType.TEXT_EVENT_STREAM::isCompatibleWith)
                .isPresent()) {
            return Mono.just(response);
        }
        var read = ClientResponse.create(response.statusCode(), response.strategies())
                .headers(headers -> headers.addAll(response.headers().asHttpHeaders()))
                .cookies(cookies -> cookies.addAll(response.cookies()));
        return response.bodyToMono(byte[].class)
                .map(DefaultDataBufferFactory.sharedInstance::wrap)
                .map(body -> read.body(Flux.just(body)).build())
                .switchIfEmpty(Mono.fromSupplier(read::build));
    }

    private void keepCookies(ClientResponse response) {
        response.cookies().forEach((name, values) -> {
            var cookie = values.getLast();
            if (cookie.getMaxAge().isZero()) {
                cookies.remove(name);
            } else {
                cookies.put(name, cookie.getValue());
            }
        });
    }
}
