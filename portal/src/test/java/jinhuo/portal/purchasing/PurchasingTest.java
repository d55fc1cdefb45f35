package jinhuo.portal.purchasing;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.Fixtures.Shop;
import jinhuo.portal.Fixtures.Supplier;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Requests of shops and quotes of suppliers. */
class PurchasingTest extends PortalTest {

    private Shop shop;
    private Supplier supplier;

    @BeforeEach
    void prepareTrade() {
        shop = fixtures.certifiedShop();
        supplier = fixtures.supplier();
    }

    @Test
    void aCertifiedShopPostsARequestForItsTownship() {
        var request = body(post(shop.client(), request()), 201);

        assertThat(request.path("status").asString()).isEqualTo("open");
        assertThat(request.path("townshipCode").asString()).isEqualTo(shop.township());
        assertThat(request.path("quantity").asString()).isEqualTo("30");
        assertThat(request.path("quoteCount").asInt()).isZero();
        assertThat(request.path("shopName").asString()).isNotEmpty();
    }

    @Test
    void aShopThatIsNotCertifiedMayNotAsk() {
        problem(post(fixtures.retailer(), request()), 403, "not-certified");
    }

    @Test
    void refusesDatesThatDoNotHelp() {
        var today = LocalDate.now();
        for (var dates : List.of(
                Map.of("neededBy", today.minusDays(2).toString()),
                Map.of("neededBy", today.plusYears(2).toString()),
                Map.of("deadline", Instant.now().minusSeconds(5).toString()),
                Map.of("deadline", Instant.now().plus(Duration.ofDays(9)).toString()))) {
            var problem = problem(post(shop.client(), with(request(), dates)), 422, "validation");
            assertThat(dates.keySet())
                    .contains(problem.path("errors").get(0).path("field").asString());
        }
    }

    @Test
    void refusesQuantitiesAndTextsThatAreNone() {
        for (var change : List.<Map<String, Object>>of(
                Map.of("quantity", "0"),
                Map.of("quantity", "-1"),
                Map.of("quantity", "1000001"),
                Map.of("quantity", "0.0001"),
                Map.of("quantity", "1e12"),
                Map.of("quantity", 12),
                Map.of("description", " "),
                Map.of("description", "😀".repeat(10_000)),
                Map.of("unit", ""),
                Map.of("targetPrice", "0"),
                Map.of("productId", "x"),
                Map.of("productId", UUID.randomUUID().toString()),
                Map.of("neededBy", "+999999999-12-31"),
                Map.of("neededBy", "tomorrow"),
                Map.of("deadline", "+1000000000-12-31T23:59:59Z"),
                Map.of("deadline", 1e300))) {
            var answer = post(shop.client(), with(request(), change));
            answer.expectStatus().is4xxClientError();
            answer.expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(change.keySet().iterator().next());
        }
    }

    @Test
    void aSupplierSeesNeitherTheShopNorOtherQuotes() {
        var id = posted();
        body(quote(supplier, id, quote()), 200);
        body(quote(fixtures.supplier(), id, quote()), 200);

        var seen = body(supplier.client().get("/api/purchase-requests/{id}", id), 200);

        assertThat(seen.path("shopName").isNull()).isTrue();
        assertThat(seen.path("quoteCount").isNull()).isTrue();
        assertThat(seen.path("version").asInt()).isZero();
        assertThat(seen.path("quotes").size()).isEqualTo(1);
        assertThat(seen.path("quotes").get(0).path("supplierId").asString())
                .isEqualTo(supplier.id().toString());
        assertThat(seen.toString()).doesNotContain(shop.id().toString());
    }

    @Test
    void theShopComparesAllQuotesCheapestFirst() {
        var id = posted();
        body(quote(supplier, id, with(quote(), Map.of("price", "50"))), 200);
        body(quote(fixtures.supplier(), id, with(quote(), Map.of("price", "40"))), 200);

        var seen = body(shop.client().get("/api/purchase-requests/{id}", id), 200);

        assertThat(seen.path("quoteCount").asInt()).isEqualTo(2);
        assertThat(seen.path("quotes").get(0).path("price").asString()).isEqualTo("40.00");
        assertThat(seen.path("quotes").get(0).path("basePrice").asString()).isEqualTo("1.6667");
        assertThat(seen.path("quotes").get(0).path("gross").asString()).isEqualTo("400.00");
    }

    @Test
    void aSupplierHasOneStandingQuoteAndRevisesIt() {
        var id = posted();
        var first = body(quote(supplier, id, quote()), 200);
        var same = body(quote(supplier, id, quote()), 200);
        var revised = body(quote(supplier, id, with(quote(), Map.of("price", "47.5"))), 200);

        assertThat(same.path("revision").asInt()).isEqualTo(1);
        assertThat(revised.path("id")).isEqualTo(first.path("id"));
        assertThat(revised.path("revision").asInt()).isEqualTo(2);
        assertThat(number(
                        "select count(*) from audit_log where action = 'quote.give' and subject_id = :id", uuid(first)))
                .isEqualByComparingTo("2");
    }

    @Test
    void onlyApprovedSuppliersQuoteAndSeeOpenRequests() {
        var id = posted();
        fixtures.run(
                "update supplier set status = 'suspended', reason = '证照过期' where id = :id",
                Map.of("id", supplier.id()));

        problem(quote(supplier, id, quote()), 403, "supplier-not-approved");
        problem(supplier.client().get("/api/purchase-requests/{id}", id), 404, "not-found");
        assertThat(body(supplier.client().get("/api/purchase-requests"), 200)
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void refusesQuotesThatAreNone() {
        var id = posted();
        for (var change : List.<Map<String, Object>>of(
                Map.of("packs", 0),
                Map.of("packs", 1_000_001),
                Map.of("packs", 1.5),
                Map.of("packs", 1_000_000_000_000L),
                Map.of("price", "0"),
                Map.of("price", "-1"),
                Map.of("packQuantity", "0"),
                Map.of("vatRate", "0.5"),
                Map.of("vatRate", "13"),
                Map.of("validUntil", Instant.now().minusSeconds(1).toString()),
                Map.of("offerId", UUID.randomUUID().toString()))) {
            var answer = quote(supplier, id, with(quote(), change));
            answer.expectStatus().is4xxClientError();
            answer.expectBody()
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(change.keySet().iterator().next());
        }
        var enormous = with(quote(), Map.of("packs", 1_000_000, "price", "9999999"));
        problem(quote(supplier, id, enormous), 422, "validation");
    }

    @Test
    void theQuotersIdentityComesFromTheSessionAlone() {
        var id = posted();
        var other = fixtures.supplier();

        var answer = quote(
                supplier, id, with(quote(), Map.of("supplierId", other.id().toString())));

        answer.expectStatus().isBadRequest();
    }

    @Test
    void aQuoteNamesOnlyAnOfferOfItsSupplier() {
        var id = posted();
        var foreign = fixtures.offer(fixtures.supplier(), 100);
        var own = fixtures.offer(supplier, 100);

        var refused = problem(quote(supplier, id, ofOffer(foreign)), 422, "validation");
        var otherPack =
                problem(quote(supplier, id, with(ofOffer(own), Map.of("packQuantity", "12"))), 422, "validation");

        assertThat(field(refused)).isEqualTo("offerId");
        assertThat(field(otherPack)).isEqualTo("packQuantity");
        body(quote(supplier, id, ofOffer(own)), 200);
    }

    @Test
    void anAcceptedQuoteBecomesOneOrderThatReservesStock() {
        var id = posted();
        var offer = fixtures.offer(supplier, 100);
        var quote = body(quote(supplier, id, ofOffer(offer)), 200);
        var other = fixtures.supplier();
        body(quote(other, id, quote()), 200);

        var order = body(accept(shop.client(), id, quote, 1), 200);
        var again = body(accept(shop.client(), id, quote, 1), 200);

        assertThat(order.path("fromQuote").asBoolean()).isTrue();
        assertThat(order.path("gross").asString()).isEqualTo("480.00");
        assertThat(order.path("supplierId").asString()).isEqualTo(supplier.id().toString());
        assertThat(again.path("id")).isEqualTo(order.path("id"));
        assertThat(number("select reserved from stock where product_id = :id", offer.productId()))
                .isEqualByComparingTo("240");
        var request = body(shop.client().get("/api/purchase-requests/{id}", id), 200);
        assertThat(request.path("status").asString()).isEqualTo("accepted");
        assertThat(request.path("orderId")).isEqualTo(order.path("id"));
        var loser = body(other.client().get("/api/purchase-requests/{id}", id), 200);
        assertThat(loser.path("quotes").get(0).path("status").asString()).isEqualTo("declined");
        assertThat(loser.path("orderId").isNull()).isTrue();
    }

    @Test
    void twoAcceptancesAtOnceMakeOneOrder() throws InterruptedException {
        var id = posted();
        var quote = body(quote(supplier, id, ofOffer(fixtures.offer(supplier, 100))), 200);
        Callable<String> acceptance =
                () -> body(accept(shop.client(), id, quote, 1), 200).path("id").asString();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var orders = threads.invokeAll(Collections.nCopies(4, acceptance)).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(orders).hasSize(1);
        }
    }

    @Test
    void aQuoteOfGoodsOutsideTheCatalogueReservesNothing() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);

        var order = body(accept(shop.client(), id, quote, 1), 200);

        assertThat(order.path("lines").get(0).path("name").asString()).isEqualTo("桶装水 24 瓶");
        assertThat(order.path("lines").get(0).path("productId").isNull()).isTrue();
        assertThat(number("select count(*) from stock_movement where order_id = :id", uuid(order)))
                .isEqualByComparingTo("0");
    }

    @Test
    void nothingIsAcceptedThatTheShopDidNotSee() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);
        body(quote(supplier, id, with(quote(), Map.of("price", "99"))), 200);

        var changed = problem(accept(shop.client(), id, quote, 1), 409, "quote-changed");
        assertThat(changed.path("revision").asInt()).isEqualTo(2);

        supplier.client()
                .delete("/api/purchase-requests/{id}/quote", id)
                .expectStatus()
                .isNoContent();
        problem(accept(shop.client(), id, quote, 2), 409, "quote-changed");
    }

    @Test
    void nothingIsQuotedOrAcceptedAfterTheDeadline() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);
        fixtures.run(
                "update purchase_request set deadline = now() - interval '1 second' where id = :id",
                Map.of("id", UUID.fromString(id)));

        problem(quote(supplier, id, quote()), 409, "deadline-passed");
        problem(accept(shop.client(), id, quote, 1), 409, "deadline-passed");
        assertThat(body(shop.client().get("/api/purchase-requests/{id}", id), 200)
                        .path("status")
                        .asString())
                .isEqualTo("lapsed");
        assertThat(body(shop.client().get("/api/purchase-requests?status=lapsed"), 200)
                        .path("items")
                        .size())
                .isEqualTo(1);
        problem(fixtures.supplier().client().get("/api/purchase-requests/{id}", id), 404, "not-found");
    }

    @Test
    void noQuoteIsAcceptedAfterItsValidity() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);
        fixtures.run(
                "update quote set valid_until = now() - interval '1 second' where id = :id", Map.of("id", uuid(quote)));

        problem(accept(shop.client(), id, quote, 1), 409, "deadline-passed");
    }

    @Test
    void onlyTheAskingShopAccepts() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);

        problem(accept(supplier.client(), id, quote, 1), 403, "forbidden");
        problem(accept(fixtures.certifiedShop().client(), id, quote, 1), 404, "not-found");
        fixtures.run("update shop set status = 'suspended' where id = :id", Map.of("id", shop.id()));
        problem(accept(shop.client(), id, quote, 1), 403, "not-certified");
    }

    @Test
    void aQuoteOfAnotherRequestIsNotFound() {
        var quote = body(quote(supplier, posted(), quote()), 200);

        problem(accept(shop.client(), posted(), quote, 1), 404, "not-found");
    }

    @Test
    void noQuoteOfASuspendedSupplierIsAccepted() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);
        fixtures.run(
                "update supplier set status = 'suspended', reason = '证照过期' where id = :id",
                Map.of("id", supplier.id()));

        problem(accept(shop.client(), id, quote, 1), 403, "supplier-not-approved");
    }

    @Test
    void anAcceptanceThatFindsNoStockLeavesTheRequestOpen() {
        var id = posted();
        var quote = body(quote(supplier, id, ofOffer(fixtures.offer(supplier, 3))), 200);

        var problem = problem(accept(shop.client(), id, quote, 1), 409, "out-of-stock");

        assertThat(field(problem)).isEqualTo("quoteId");
        assertThat(body(shop.client().get("/api/purchase-requests/{id}", id), 200)
                        .path("status")
                        .asString())
                .isEqualTo("open");
    }

    @Test
    void aRequestIsWithdrawnOnceAndForGood() {
        var id = posted();
        var quote = body(quote(supplier, id, quote()), 200);

        problem(
                fixtures.certifiedShop().client().post("/api/purchase-requests/{id}/withdrawal", null, id),
                404,
                "not-found");
        body(shop.client().post("/api/purchase-requests/{id}/withdrawal", null, id), 200);
        var again = body(shop.client().post("/api/purchase-requests/{id}/withdrawal", null, id), 200);

        assertThat(again.path("status").asString()).isEqualTo("withdrawn");
        problem(accept(shop.client(), id, quote, 1), 409, "request-closed");
        problem(quote(supplier, id, quote()), 409, "request-closed");
    }

    private String posted() {
        return body(post(shop.client(), request()), 201).path("id").asString();
    }

    private static ResponseSpec post(ApiClient client, Map<String, Object> request) {
        return client.post("/api/purchase-requests", request);
    }

    private static ResponseSpec quote(Supplier supplier, String request, Map<String, Object> quote) {
        return supplier.client().put("/api/purchase-requests/{id}/quote", quote, request);
    }

    private static ResponseSpec accept(ApiClient client, String request, JsonNode quote, int revision) {
        return client.post(
                "/api/purchase-requests/{id}/acceptance",
                Map.of("quoteId", quote.path("id").asString(), "revision", revision),
                request);
    }

    private static Map<String, Object> request() {
        return Map.of(
                "description", "桶装水",
                "quantity", "30.000",
                "unit", "瓶",
                "neededBy", LocalDate.now().plusDays(7).toString(),
                "deadline", Instant.now().plus(2, ChronoUnit.DAYS).toString());
    }

    private static Map<String, Object> quote() {
        return Map.of(
                "description", "桶装水 24 瓶",
                "packUnit", "箱",
                "baseUnit", "瓶",
                "packQuantity", "24",
                "packs", 10,
                "price", "48",
                "vatRate", "0.13",
                "validUntil",
                        Instant.now()
                                .truncatedTo(ChronoUnit.DAYS)
                                .plus(5, ChronoUnit.DAYS)
                                .toString());
    }

    private static Map<String, Object> ofOffer(Offer offer) {
        return with(quote(), Map.of("offerId", offer.id().toString()));
    }

    private static Map<String, Object> with(Map<String, Object> original, Map<String, ?> changes) {
        var changed = new HashMap<>(original);
        changed.putAll(changes);
        return changed;
    }

    private static String field(JsonNode problem) {
        return problem.path("errors").get(0).path("field").asString();
    }

    private static UUID uuid(JsonNode thing) {
        return UUID.fromString(thing.path("id").asString());
    }

    private BigDecimal number(String sql, UUID id) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("id", id)
                .map(row -> Objects.requireNonNull(row.get(0, BigDecimal.class)))
                .one()
                .block());
    }
}
