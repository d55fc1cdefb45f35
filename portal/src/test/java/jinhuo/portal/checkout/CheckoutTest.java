package jinhuo.portal.checkout;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static jinhuo.portal.checkout.Ordering.line;
import static jinhuo.portal.checkout.Ordering.order;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** The rules of ordering a cart. */
class CheckoutTest extends PortalTest {

    @Test
    void splitsACartBySupplierInOneStep() {
        var shop = fixtures.certifiedShop().client();
        var water = fixtures.offer(fixtures.supplier(), 100);
        var oil = fixtures.offer(fixtures.supplier(), 100, "99.90", 1, 1);

        var checkout = body(order(shop, line(water, 2, "48.00"), line(oil, 3, "99.90")), 201);

        var orders = checkout.path("orders");
        assertThat(orders.size()).isEqualTo(2);
        assertThat(orders.get(0).path("gross").asString()).isEqualTo("96.00");
        assertThat(orders.get(1).path("gross").asString()).isEqualTo("299.70");
        assertThat(orders.get(0).path("status").asString()).isEqualTo("placed");
        assertThat(orders.get(0).path("number").asString()).matches("DD[0-9]{14}");
        assertThat(orders.get(0).path("number")).isNotEqualTo(orders.get(1).path("number"));
        assertThat(reserved(water)).isEqualByComparingTo("48");
        assertThat(reserved(oil)).isEqualByComparingTo("72");
        assertThat(ledger(water)).isEqualByComparingTo("48");
    }

    @Test
    void fixesPriceTierAndTaxOfEachLine() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        tier(offer, 10, "45.5000");

        var placed =
                body(order(shop, line(offer, 10, "45.5")), 201).path("orders").get(0);
        fixtures.run("update offer set price = 60 where id = :offer", Map.of("offer", offer.id()));
        var order = body(shop.get("/api/orders/{id}", placed.path("id").asString()), 200);

        var line = order.path("lines").get(0);
        assertThat(line.path("price").asString()).isEqualTo("45.50");
        assertThat(line.path("gross").asString()).isEqualTo("455.00");
        assertThat(line.path("net").asString()).isEqualTo("402.65");
        assertThat(line.path("tax").asString()).isEqualTo("52.35");
        assertThat(order.path("gross").asString()).isEqualTo("455.00");
        assertThat(order.path("allowed").toString()).isEqualTo("[\"cancel\"]");
        assertThat(order.path("events").get(0).path("toStatus").asString()).isEqualTo("placed");
    }

    @Test
    void refusesAPriceThatIsNotTheServers() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        tier(offer, 10, "45.50");

        var problem = problem(order(shop, line(offer, 10, "48.00")), 409, "price-changed");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[0].price");
        assertThat(problem.path("errors").get(0).path("accepted").asString()).isEqualTo("45.50");
        assertThat(problem.path("lines").get(0).path("offerId").asString())
                .isEqualTo(offer.id().toString());
        assertThat(reserved(offer)).isEqualByComparingTo("0");
    }

    @Test
    void namesBothNeighboursOfAQuantityThatIsNotAMultiple() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100, "48.00", 5, 5);

        var problem = problem(order(shop, line(offer, 7, "48.00")), 422, "quantity-not-orderable");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[0].packs");
        assertThat(problem.path("errors").get(0).path("accepted").asString()).isEqualTo("5, 10");
    }

    @Test
    void refusesAQuantityBelowTheMinimum() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100, "48.00", 5, 1);

        var problem = problem(order(shop, line(offer, 4, "48.00")), 422, "quantity-not-orderable");

        assertThat(problem.path("errors").get(0).path("accepted").asString()).isEqualTo("5");
    }

    @Test
    void namesWhatFellShortAndOrdersNothing() {
        var shop = fixtures.certifiedShop().client();
        var supplier = fixtures.supplier();
        var scarce = fixtures.offer(supplier, 3);
        var plenty = fixtures.offer(supplier, 100);

        var problem = problem(order(shop, line(plenty, 1, "48.00"), line(scarce, 4, "48.00")), 409, "out-of-stock");

        assertThat(problem.path("errors").size()).isEqualTo(1);
        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[1].packs");
        assertThat(problem.path("lines").get(0).path("availablePacks").asInt()).isEqualTo(3);
        assertThat(reserved(plenty)).isEqualByComparingTo("0");
        assertThat(body(shop.get("/api/orders"), 200).path("items").size()).isZero();
    }

    @Test
    void answersARepeatedRequestWithTheSameOrder() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var key = UUID.randomUUID().toString();

        var first = body(order(shop, key, Ordering.lines(List.of(line(offer, 2, "48.00")))), 201);
        var again = body(order(shop, key, Ordering.lines(List.of(line(offer, 2, "48.0")))), 200);

        assertThat(again).isEqualTo(first);
        assertThat(reserved(offer)).isEqualByComparingTo("48");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherOrder() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var key = UUID.randomUUID().toString();
        body(order(shop, key, Ordering.lines(List.of(line(offer, 2, "48.00")))), 201);

        var problem = problem(
                order(shop, key, Ordering.lines(List.of(line(offer, 3, "48.00")))), 409, "idempotency-key-reused");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void letsTwoShopsUseTheSameKey() {
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var key = UUID.randomUUID().toString();
        var lines = Ordering.lines(List.of(line(offer, 1, "48.00")));

        body(order(fixtures.certifiedShop().client(), key, lines), 201);
        body(order(fixtures.certifiedShop().client(), key, lines), 201);
    }

    @Test
    void forgetsTheKeyOfAnOrderThatWasRefused() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 1);
        var key = UUID.randomUUID().toString();
        problem(order(shop, key, Ordering.lines(List.of(line(offer, 2, "48.00")))), 409, "out-of-stock");

        body(order(shop, key, Ordering.lines(List.of(line(offer, 1, "48.00")))), 201);
    }

    @Test
    void takesOrdersOfCertifiedShopsOnly() {
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var suspended = fixtures.certifiedShop();
        fixtures.run("update shop set status = 'suspended' where id = :shop", Map.of("shop", suspended.id()));

        problem(order(fixtures.retailer(), line(offer, 1, "48.00")), 403, "not-certified");
        problem(order(suspended.client(), line(offer, 1, "48.00")), 403, "not-certified");
    }

    @Test
    void sellsOnlyListedOffersOfApprovedSuppliers() {
        var shop = fixtures.certifiedShop().client();
        var unlisted = fixtures.offer(fixtures.supplier(), 100);
        fixtures.run("update offer set listed = false where id = :offer", Map.of("offer", unlisted.id()));
        var suspended = fixtures.offer(fixtures.supplier(), 100);
        fixtures.run(
                "update supplier set status = 'suspended', reason = '证照过期' where id = :supplier",
                Map.of("supplier", suspended.supplier().id()));

        problem(order(shop, line(unlisted, 1, "48.00")), 409, "not-offered");
        problem(order(shop, line(suspended, 1, "48.00")), 409, "not-offered");
        var unknown = Map.<String, Object>of("offerId", UUID.randomUUID(), "packs", 1, "price", "1.00");
        problem(order(shop, unknown), 409, "not-offered");
    }

    @Test
    void saysWhenNoLineServesTheTownship() {
        var shop = fixtures.certifiedShop();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        fixtures.run("""
                insert into township (code, name_zh, name_en, county_zh, county_en, latitude, longitude)
                values ('990000001', '远', 'Far', '远县', 'Far', 30, 120)
                on conflict do nothing
                """, Map.of());
        fixtures.run("update shop set township_code = '990000001' where id = :shop", Map.of("shop", shop.id()));

        problem(order(shop.client(), line(offer, 1, "48.00")), 409, "township-not-served");
    }

    @Test
    void takesTheOrderedLinesOutOfTheCart() {
        var shop = fixtures.certifiedShop().client();
        var supplier = fixtures.supplier();
        var ordered = fixtures.offer(supplier, 100);
        var kept = fixtures.offer(supplier, 100);
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 2), ordered.id()), 200);
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 1), kept.id()), 200);

        body(order(shop, line(ordered, 2, "48.00")), 201);

        var lines = body(shop.get("/api/cart"), 200).path("groups").get(0).path("lines");
        assertThat(lines.size()).isEqualTo(1);
        assertThat(lines.get(0).path("offerId").asString()).isEqualTo(kept.id().toString());
    }

    @Test
    void writesHistoryAuditAndOutboxWithTheOrder() {
        var shop = fixtures.certifiedShop().client();
        var placed = Ordering.placed(shop, fixtures.offer(fixtures.supplier(), 100), 1, "48.00");
        var id = UUID.fromString(placed.path("id").asString());

        assertThat(count("select count(*) from order_event where order_id = :id and to_status = 'placed'", id))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_log where subject_id = :id and action = 'order.placed'", id))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from outbox where aggregate_id = :id and type = 'order_placed' and payload ? 'shopId'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void tellsTheIndexOnceWhenTheLastPackIsGone() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 3);
        var changes = "select count(*) from outbox where aggregate_id = :id and type = 'product_changed'";

        Ordering.placed(shop, offer, 2, "48.00");
        assertThat(count(changes, offer.productId())).isZero();
        Ordering.placed(shop, offer, 1, "48.00");
        assertThat(count(changes, offer.productId())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"offerId\": \"%s\", \"packs\": 0, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": -1, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": 1.5, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": 1000000000000, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": 1e99, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": \"1\", \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"packs\": null, \"price\": \"48.00\"}",
                "{\"offerId\": \"%s\", \"price\": \"48.00\"}",
            })
    void refusesQuantitiesThatAreNone(String line) {
        var problem = refused("{\"lines\": [%s]}".formatted(line.formatted(UUID.randomUUID())));

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[0].packs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"lines\": null}",
                "{\"lines\": []}",
                "{\"lines\": [null]}",
                "{\"lines\": [{\"offerId\": \"x\", \"packs\": 1, \"price\": \"1\"}]}",
                "{\"lines\": [{\"offerId\": \"0198c9d2-5b1e-7a34-8f60-3d2b1a4c5e6f\", \"packs\": 1, \"price\": 1}]}",
                "{\"lines\": [{\"offerId\": \"0198c9d2-5b1e-7a34-8f60-3d2b1a4c5e6f\", \"packs\": 1, \"price\": \"-1\"}]}",
                "{\"lines\": [{\"offerId\": \"0198c9d2-5b1e-7a34-8f60-3d2b1a4c5e6f\", \"packs\": 1, \"price\": \"1E9\"}]}",
                "{\"lines\": [{\"offerId\": \"0198c9d2-5b1e-7a34-8f60-3d2b1a4c5e6f\", \"packs\": 1, \"price\": \"1\"}], \"note\": \"\\u0000\"}",
                "[]",
                "\"😀\"",
                "{"
            })
    void refusesBodiesThatAreNoOrder(String json) {
        refused(json);
    }

    @Test
    void refusesAnOfferThatIsNamedTwice() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);

        var problem = problem(order(shop, line(offer, 1, "48.00"), line(offer, 2, "48.00")), 422, "validation");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[1].offerId");
    }

    @Test
    void refusesAnAmountBeyondAllMeasure() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 1_000_000, "9999999.0000", 1, 1);

        var problem = problem(order(shop, line(offer, 1_000_000, "9999999")), 422, "validation");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("lines[0].packs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has spaces in it"})
    void refusesKeysThatAreNone(String key) {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);

        var answer = order(shop, key, Ordering.lines(List.of(line(offer, 1, "48.00"))));

        answer.expectStatus().is4xxClientError();
    }

    @Test
    void needsAKey() {
        var problem = body(fixtures.certifiedShop().client().post("/api/checkouts", Map.of("lines", List.of())), 400);

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("Idempotency-Key");
    }

    private JsonNode refused(String json) {
        var answer = fixtures.certifiedShop()
                .client()
                .request(HttpMethod.POST, "/api/checkouts")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
        answer.expectStatus().is4xxClientError();
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    private void tier(Offer offer, int minPacks, String price) {
        fixtures.run(
                "insert into price_tier (offer_id, min_packs, price) values (:offer, :packs, :price)",
                Map.of("offer", offer.id(), "packs", minPacks, "price", new BigDecimal(price)));
    }

    private BigDecimal reserved(Offer offer) {
        return number("select reserved from stock where product_id = :id", offer.productId());
    }

    private BigDecimal ledger(Offer offer) {
        return number("select sum(reserved_change) from stock_movement where product_id = :id", offer.productId());
    }

    private long count(String sql, UUID id) {
        return number(sql, id).longValue();
    }

    private BigDecimal number(String sql, UUID id) {
        return database.sql(sql)
                .bind("id", id)
                .map(row -> row.get(0, BigDecimal.class))
                .one()
                .block();
    }
}
