package jinhuo.portal.order;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.Fixtures.Shop;
import jinhuo.portal.Fixtures.Supplier;
import jinhuo.portal.PortalTest;
import jinhuo.portal.checkout.Ordering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What becomes of an order after it was placed. */
class OrderLifeTest extends PortalTest {

    private static final Map<String, Object> WHOLE = Map.of();

    private Shop shop;
    private Supplier supplier;
    private Offer water;
    private Offer oil;

    @BeforeEach
    void prepareTrade() {
        shop = fixtures.certifiedShop();
        supplier = fixtures.supplier();
        water = fixtures.offer(supplier, 100);
        oil = fixtures.offer(supplier, 100, "99.90", 1, 1);
    }

    @Test
    void isConfirmedWhole() {
        var order = placed();

        var confirmed = body(step(supplier.client(), order, "confirmation", 0, WHOLE), 200);

        assertThat(confirmed.path("status").asString()).isEqualTo("confirmed");
        assertThat(confirmed.path("version").asInt()).isEqualTo(1);
        assertThat(confirmed.path("gross").asString()).isEqualTo("579.90");
        assertThat(confirmed.path("lines").get(0).path("confirmedPacks").asInt())
                .isEqualTo(10);
        assertThat(words(confirmed.path("allowed"))).containsExactly("ready");
        assertThat(reserved(water)).isEqualByComparingTo("240");
    }

    @Test
    void isConfirmedShortWithAReasonAndReleasesTheRest() {
        var order = placed();

        var confirmed = body(
                step(
                        supplier.client(),
                        order,
                        "confirmation",
                        0,
                        lines(Map.of("lineNo", 1, "packs", 4, "reason", "到货不足"))),
                200);

        assertThat(confirmed.path("status").asString()).isEqualTo("partly_confirmed");
        assertThat(confirmed.path("gross").asString()).isEqualTo("291.90");
        assertThat(confirmed.path("lines").get(0).path("gross").asString()).isEqualTo("192.00");
        assertThat(confirmed.path("lines").get(0).path("shortReason").asString())
                .isEqualTo("到货不足");
        assertThat(reserved(water)).isEqualByComparingTo("96");
        assertThat(ledger(water)).isEqualByComparingTo("96");
    }

    @Test
    void isDeclinedWhenNothingIsConfirmed() {
        var order = placed();

        var declined = body(
                step(
                        supplier.client(),
                        order,
                        "confirmation",
                        0,
                        lines(
                                Map.of("lineNo", 1, "packs", 0, "reason", "停产"),
                                Map.of("lineNo", 2, "packs", 0, "reason", "停产"))),
                200);

        assertThat(declined.path("status").asString()).isEqualTo("declined");
        assertThat(declined.path("gross").asString()).isEqualTo("0.00");
        assertThat(declined.path("events").get(1).path("reason").asString()).isEqualTo("停产");
        assertThat(reserved(water)).isEqualByComparingTo("0");
        assertThat(reserved(oil)).isEqualByComparingTo("0");
    }

    @Test
    void isShortOnlyWithAReasonAndNeverAboveWhatWasOrdered() {
        var order = placed();

        var silent = problem(
                step(supplier.client(), order, "confirmation", 0, lines(Map.of("lineNo", 1, "packs", 4))),
                422,
                "validation");
        var more = problem(
                step(supplier.client(), order, "confirmation", 0, lines(Map.of("lineNo", 1, "packs", 11))),
                422,
                "validation");
        var unknown = problem(
                step(supplier.client(), order, "confirmation", 0, lines(Map.of("lineNo", 9, "packs", 1))),
                422,
                "validation");
        var twice = problem(
                step(
                        supplier.client(),
                        order,
                        "confirmation",
                        0,
                        lines(Map.of("lineNo", 1, "packs", 10), Map.of("lineNo", 1, "packs", 10))),
                422,
                "validation");

        assertThat(field(silent)).isEqualTo("lines[0].reason");
        assertThat(field(more)).isEqualTo("lines[0].packs");
        assertThat(field(unknown)).isEqualTo("lines[0].lineNo");
        assertThat(field(twice)).isEqualTo("lines[1].lineNo");
    }

    @Test
    void isCancelledByTheShopUntilItIsAnswered() {
        var order = placed();
        var cancelled = body(step(shop.client(), order, "cancellation", 0, Map.of("reason", "订错了")), 200);

        assertThat(cancelled.path("status").asString()).isEqualTo("cancelled");
        assertThat(cancelled.path("gross").asString()).isEqualTo("579.90");
        assertThat(reserved(water)).isEqualByComparingTo("0");

        var answered = placed();
        body(step(supplier.client(), answered, "confirmation", 0, WHOLE), 200);
        problem(step(shop.client(), answered, "cancellation", 1, Map.of("reason", "订错了")), 409, "order-transition");
    }

    @Test
    void isDeclinedWhenTheSupplierCancels() {
        var declined = body(step(supplier.client(), placed(), "cancellation", 0, Map.of("reason", "车坏了")), 200);

        assertThat(declined.path("status").asString()).isEqualTo("declined");
        assertThat(reserved(water)).isEqualByComparingTo("0");
    }

    @Test
    void isCancelledOnlyWithAReason() {
        var problem =
                problem(step(shop.client(), placed(), "cancellation", 0, Map.of("reason", " ")), 422, "validation");

        assertThat(field(problem)).isEqualTo("reason");
    }

    @Test
    void isReadyAfterConfirmationOnly() {
        var order = placed();
        problem(step(supplier.client(), order, "readiness", 0, null), 409, "order-transition");
        body(step(supplier.client(), order, "confirmation", 0, WHOLE), 200);

        var ready = body(step(supplier.client(), order, "readiness", 1, null), 200);

        assertThat(ready.path("status").asString()).isEqualTo("ready");
    }

    @Test
    void goesWithTheNextDayWhenItIsReadyTooLate() {
        var order = placed();
        body(step(supplier.client(), order, "confirmation", 0, WHOLE), 200);
        fixtures.run(
                "update orders set delivery_date = '2026-01-05' where id = :order",
                Map.of("order", UUID.fromString(order)));

        var ready = body(step(supplier.client(), order, "readiness", 1, null), 200);

        assertThat(LocalDate.parse(ready.path("deliveryDate").asString()))
                .isAfter(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void isReceivedLineByLine() {
        var order = loaded();

        var received = body(
                step(
                        shop.client(),
                        order,
                        "receipt",
                        2,
                        lines(
                                Map.of("lineNo", 1, "quantity", "230", "reason", "破损"),
                                Map.of("lineNo", 2, "quantity", "24"))),
                200);

        assertThat(received.path("status").asString()).isEqualTo("received");
        assertThat(received.path("lines").get(0).path("receivedQuantity").asString())
                .isEqualTo("230");
        assertThat(received.path("lines").get(0).path("differenceReason").asString())
                .isEqualTo("破损");
        assertThat(received.path("lines").get(0).path("gross").asString()).isEqualTo("460.00");
        assertThat(received.path("gross").asString()).isEqualTo("559.90");
    }

    @Test
    void isReceivedByStaffForTheDriver() {
        var received = body(
                step(
                        fixtures.staff(),
                        loaded(),
                        "receipt",
                        2,
                        lines(Map.of("lineNo", 1, "quantity", "240"), Map.of("lineNo", 2, "quantity", "24.0"))),
                200);

        assertThat(received.path("status").asString()).isEqualTo("received");
        assertThat(received.path("gross").asString()).isEqualTo("579.90");
    }

    @Test
    void isNeverReceivedAboveWhatWasConfirmedNorShortWithoutAReason() {
        var order = loaded();
        var second = Map.<String, Object>of("lineNo", 2, "quantity", "24");

        var above = problem(
                step(shop.client(), order, "receipt", 2, lines(Map.of("lineNo", 1, "quantity", "241"), second)),
                422,
                "validation");
        var silent = problem(
                step(shop.client(), order, "receipt", 2, lines(Map.of("lineNo", 1, "quantity", "239"), second)),
                422,
                "validation");
        var negative = problem(
                step(shop.client(), order, "receipt", 2, lines(Map.of("lineNo", 1, "quantity", "-1"), second)),
                422,
                "validation");
        var missing = problem(step(shop.client(), order, "receipt", 2, lines(second)), 422, "validation");

        assertThat(field(above)).isEqualTo("lines[0].quantity");
        assertThat(field(silent)).isEqualTo("lines[0].reason");
        assertThat(field(negative)).isEqualTo("lines[0].quantity");
        assertThat(field(missing)).isEqualTo("lines");
        body(step(shop.client(), order, "receipt", 2, lines(Map.of("lineNo", 1, "quantity", "240"), second)), 200);
    }

    @Test
    void isReceivedOnlyWhenLoaded() {
        problem(
                step(shop.client(), placed(), "receipt", 0, lines(Map.of("lineNo", 1, "quantity", "240"))),
                409,
                "order-transition");
    }

    @Test
    void isChangedOnlyOnTheVersionThatWasSeen() {
        var order = placed();

        problem(step(supplier.client(), order, "confirmation", null, WHOLE), 428, "version-required");
        problem(step(supplier.client(), order, "confirmation", 7, WHOLE), 412, "stale-version");
    }

    @Test
    void isNobodyElsesBusiness() {
        var order = placed();
        var otherShop = fixtures.certifiedShop().client();
        var otherSupplier = fixtures.supplier().client();

        problem(otherShop.get("/api/orders/{id}", order), 404, "not-found");
        problem(otherSupplier.get("/api/orders/{id}", order), 404, "not-found");
        problem(step(otherSupplier, order, "confirmation", 0, WHOLE), 404, "not-found");
        problem(step(otherShop, order, "cancellation", 0, Map.of("reason", "x")), 404, "not-found");
        assertThat(body(otherShop.get("/api/orders"), 200).path("items").size()).isZero();
        assertThat(body(otherSupplier.get("/api/orders"), 200).path("items").size())
                .isZero();
        body(fixtures.staff().get("/api/orders/{id}", order), 200);
    }

    @Test
    void isListedNewestFirstPageByPageAndByStatus() {
        var first = placed();
        var second = placed();
        var third = placed();
        body(step(supplier.client(), second, "confirmation", 0, WHOLE), 200);

        var page = body(shop.client().get("/api/orders?limit=2"), 200);
        var rest = body(
                shop.client()
                        .get(
                                "/api/orders?limit=2&cursor={next}",
                                page.path("next").asString()),
                200);
        var confirmed = body(supplier.client().get("/api/orders?status=confirmed"), 200);

        assertThat(ids(page)).containsExactly(third, second);
        assertThat(ids(rest)).containsExactly(first);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(ids(confirmed)).containsExactly(second);
        problem(shop.client().get("/api/orders?status=lost"), 422, "validation");
        body(shop.client().get("/api/orders?cursor=💥"), 422);
    }

    @Test
    void isQueuedOldestFirstPageByPage() {
        var first = placed();
        var second = placed();
        var third = placed();

        var page = body(supplier.client().get("/api/orders?oldestFirst=true&limit=2"), 200);
        var next = page.path("next").asString();
        var rest = body(supplier.client().get("/api/orders?oldestFirst=true&limit=2&cursor={next}", next), 200);

        assertThat(ids(page)).containsExactly(first, second);
        assertThat(ids(rest)).containsExactly(third);
    }

    @Test
    void isFoundByAnyOfSeveralStatusesByLineAndByDay() {
        var placed = placed();
        var confirmed = placed();
        body(step(supplier.client(), confirmed, "confirmation", 0, WHOLE), 200);
        var order = body(shop.client().get("/api/orders/{id}", placed), 200);
        var line = order.path("deliveryLineId").asString();
        var day = order.path("deliveryDate").asString();

        assertThat(found("status=placed,confirmed")).containsExactly(confirmed, placed);
        assertThat(found("status=placed&status=ready")).containsExactly(placed);
        assertThat(found("deliveryLineId=" + line + "&deliveryDate=" + day)).containsExactly(confirmed, placed);
        assertThat(found("deliveryLineId=" + UUID.randomUUID())).isEmpty();
        assertThat(found("deliveryDate=2001-01-01")).isEmpty();
    }

    private List<String> found(String filter) {
        return ids(body(supplier.client().get("/api/orders?" + filter), 200));
    }

    private String placed() {
        var answer = Ordering.order(shop.client(), Ordering.line(water, 10, "48.00"), Ordering.line(oil, 1, "99.90"));
        return body(answer, 201).path("orders").get(0).path("id").asString();
    }

    /** Ready, and taken along as the manifest run does. */
    private String loaded() {
        var order = placed();
        body(step(supplier.client(), order, "confirmation", 0, WHOLE), 200);
        body(step(supplier.client(), order, "readiness", 1, null), 200);
        fixtures.run("update orders set status = 'loaded' where id = :order", Map.of("order", UUID.fromString(order)));
        return order;
    }

    private static ResponseSpec step(
            ApiClient client, String order, String step, @Nullable Integer version, @Nullable Object body) {
        return client.send(HttpMethod.POST, "/api/orders/{id}/" + step, version, body, order);
    }

    @SafeVarargs
    private static Map<String, Object> lines(Map<String, Object>... lines) {
        return Map.of("lines", List.of(lines));
    }

    private static String field(JsonNode problem) {
        return problem.path("errors").get(0).path("field").asString();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private BigDecimal reserved(Offer offer) {
        return number("select reserved from stock where product_id = :id", offer.productId());
    }

    private BigDecimal ledger(Offer offer) {
        return number("select sum(reserved_change) from stock_movement where product_id = :id", offer.productId());
    }

    private BigDecimal number(String sql, UUID id) {
        return database.sql(sql)
                .bind("id", id)
                .map(row -> row.get(0, BigDecimal.class))
                .one()
                .block();
    }
}
