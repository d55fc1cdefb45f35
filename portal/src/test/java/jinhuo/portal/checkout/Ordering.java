package jinhuo.portal.checkout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.Answers;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures.Offer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** How tests order. */
public final class Ordering {

    private Ordering() {}

    /** A line at the price that the shop saw. */
    public static Map<String, Object> line(Offer offer, int packs, String price) {
        return Map.of("offerId", offer.id(), "packs", packs, "price", price);
    }

    /** Orders the lines under a key that was never used. */
    @SafeVarargs
    public static ResponseSpec order(ApiClient shop, Map<String, Object>... lines) {
        return order(shop, UUID.randomUUID().toString(), Map.of("lines", Arrays.asList(lines)));
    }

    /** Orders under a key. */
    public static ResponseSpec order(ApiClient shop, String key, Object body) {
        return shop.request(HttpMethod.POST, "/api/checkouts")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** An order of one line, placed. */
    public static JsonNode placed(ApiClient shop, Offer offer, int packs, String price) {
        return Answers.body(order(shop, line(offer, packs, price)), 201)
                .path("orders")
                .get(0);
    }

    /** A body with these lines. */
    public static Map<String, Object> lines(List<Map<String, Object>> lines) {
        return Map.of("lines", lines);
    }
}
