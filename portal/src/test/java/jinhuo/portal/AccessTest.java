package jinhuo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks every route of the live OpenAPI description, as everybody, against the table that people have agreed on. */
class AccessTest extends PortalTest {

    private static final String EVENTS = "/api/events";

    @Test
    void theTableNamesEveryRouteAndNoOther() throws IOException {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(new TreeSet<>(routes()));
    }

    @Test
    void everyRouteIsOpenToWhomTheTableSaysAndToNobodyElse() throws IOException {
        var table = table();
        var surprises = new ArrayList<String>();
        for (var caller : callers().entrySet()) {
            for (var route : routes()) {
                var client = caller.getValue();
                var expected = table.getOrDefault(route, Map.of()).get(caller.getKey());
                var actual = call(client, route, caller.getKey());
                if (!actual.equals(expected)) {
                    surprises.add("%s as %s: %s, not %s".formatted(route, caller.getKey(), actual, expected));
                }
                if (route.equals("DELETE /api/session") && !caller.getKey().equals("nobody")) {
                    caller.setValue(fixtures.as(caller.getKey()));
                }
            }
        }
        assertThat(surprises).isEmpty();
    }

    private Map<String, ApiClient> callers() {
        var callers = new LinkedHashMap<String, ApiClient>();
        callers.put("nobody", anonymous());
        for (var role : List.of("retailer", "supplier", "staff", "administrator")) {
            callers.put(role, fixtures.as(role));
        }
        return callers;
    }

    private static String call(ApiClient client, String route, String caller) {
        var method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
        var path = route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = client.request(method, path);
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue("{}");
        }
        var result = request.exchange().returnResult(String.class);
        var body = path.equals(EVENTS) && result.getStatus().is2xxSuccessful()
                ? "" // a stream that does not end
                : String.join(
                        "",
                        result.getResponseBody()
                                .collectList()
                                .blockOptional(Duration.ofSeconds(20))
                                .orElseThrow());
        return switch (result.getStatus().value()) {
            case 401 -> body.contains("/problems/not-signed-in") && caller.equals("nobody") ? "denied" : body;
            case 403 -> body.contains("/problems/forbidden") && !caller.equals("nobody") ? "denied" : body;
            case 500, 501, 502, 504 -> "broken: " + body;
            default -> "allowed";
        };
    }

    private List<String> routes() {
        var routes = new ArrayList<String>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(
                                method -> routes.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return routes;
    }

    private JsonNode description() {
        var body = anonymous()
                .get("/v3/api-docs")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private static Map<String, Map<String, String>> table() throws IOException {
        var lines = new ClassPathResource("access.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
        var header = lines.getFirst();
        var table = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var expected = new LinkedHashMap<String, String>();
            for (int i = 2; i < header.length; i++) {
                expected.put(header[i], line[i]);
            }
            table.put(line[0] + " " + line[1], expected);
        }
        return table;
    }
}
