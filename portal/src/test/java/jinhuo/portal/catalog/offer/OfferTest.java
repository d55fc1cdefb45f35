package jinhuo.portal.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What a supplier does with its own offers. */
class OfferTest extends PortalTest {

    @Test
    void changesTheWholeOfferAndLeavesATrail() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var form = form();
        form.put("onHandPacks", "12");
        form.put("tiers", List.of(tier(10, "46.50"), tier(20, "45.00")));

        change(offer, 0, form)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.price")
                .isEqualTo("47.25")
                .jsonPath("$.minimumPacks")
                .isEqualTo(2)
                .jsonPath("$.tiers[1].price")
                .isEqualTo("45.00")
                .jsonPath("$.onHand")
                .isEqualTo("288")
                .jsonPath("$.version")
                .isEqualTo(1);

        assertThat(number("select sum(on_hand_change) from stock_movement where product_id = :id", offer.productId()))
                .isEqualByComparingTo("288");
        assertThat(number("select version from product where id = :id", offer.productId()))
                .isEqualByComparingTo("2");
        assertThat(number(
                        "select count(*) from outbox where aggregate_id = :id and type = 'product_changed'",
                        offer.productId()))
                .isEqualByComparingTo("1");
        assertThat(text("select detail ->> 'price' from audit_log where subject_id = :id", offer.id()))
                .contains("48.00", "47.25");
    }

    @Test
    void replacesTheTiers() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var form = form();
        form.put("tiers", List.of(tier(10, "46.50"), tier(20, "45.00")));
        change(offer, 0, form).expectStatus().isOk();
        form.put("tiers", List.of(tier(20, "44.00"), tier(30, "43.00")));

        change(offer, 1, form)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.tiers.length()")
                .isEqualTo(2)
                .jsonPath("$.tiers[0].price")
                .isEqualTo("44.00");

        form.put("tiers", List.of());
        change(offer, 2, form).expectBody().jsonPath("$.tiers").isEmpty();
    }

    @Test
    void keepsSingleBottlesBesideTheCases() {
        var offer = fixtures.offer(fixtures.supplier(), 2);
        fixtures.run("update stock set on_hand = 50 where product_id = :id", Map.of("id", offer.productId()));
        var form = form();
        form.put("onHandPacks", "2.083");

        change(offer, 0, form).expectBody().jsonPath("$.onHand").isEqualTo("50");

        form.remove("onHandPacks");
        change(offer, 1, form).expectBody().jsonPath("$.onHand").isEqualTo("50");
        form.put("onHandPacks", "3");
        change(offer, 2, form).expectBody().jsonPath("$.onHand").isEqualTo("72");
        form.put("onHandPacks", "2.5");
        change(offer, 3, form).expectBody().jsonPath("$.onHand").isEqualTo("60");
        form.put("onHandPacks", "1.042");
        change(offer, 4, form).expectBody().jsonPath("$.onHand").isEqualTo("25");
    }

    @Test
    void opensTheStockOfAProductThatWasNeverCounted() {
        var offer = ofAnotherProduct(fixtures.offer(fixtures.supplier(), 10));
        var form = form();
        form.put("onHandPacks", "1");

        change(offer, 0, form).expectBody().jsonPath("$.onHand").isEqualTo("24");
    }

    @Test
    void refusesAChangeMadeOnAnOldVersion() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        change(offer, 0, form()).expectStatus().isOk();

        change(offer, 0, form())
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/stale-version");
        change(offer, null, form()).expectStatus().isEqualTo(428);
    }

    @Test
    void hidesOtherSuppliersOffers() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var stranger = fixtures.supplier().client();

        stranger.send(PUT, "/api/offers/{id}", 0, form(), offer.id())
                .expectStatus()
                .isNotFound();
        stranger.get("/api/offers").expectBody().jsonPath("$.items").isEmpty();
        fixtures.certifiedShop()
                .client()
                .send(PUT, "/api/offers/{id}", 0, form(), offer.id())
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @CsvSource({
        "price, 0",
        "price, -1",
        "price, 10000000",
        "price, 1.00001",
        "price, twelve",
        "minimumPacks, 0",
        "minimumPacks, 1000000000000",
        "minimumPacks, 100001",
        "multiplePacks, 0",
        "vatRate, 0.99",
        "vatRate, -0.13",
        "onHandPacks, -1",
        "onHandPacks, 10000000",
        "onHandPacks, 1.0001",
        "onHandPacks, many",
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var form = form();
        form.put(field, field.endsWith("mumPacks") || field.startsWith("multi") ? (Object) Long.valueOf(value) : value);

        change(offer, 0, form)
                .expectStatus()
                .value(status -> assertThat(status).isIn(400, 422))
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void namesTheTierThatIsNotBetterThanTheOneBefore() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var form = form();
        form.put("tiers", List.of(tier(2, "46.00"), tier(5, "46.00")));

        change(offer, 0, form)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("tiers[0].minPacks")
                .jsonPath("$.errors[1].field")
                .isEqualTo("tiers[1].price");
    }

    @Test
    void namesTheRatesOfToday() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var form = form();
        form.put("vatRate", "0.17");

        change(offer, 0, form)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].accepted")
                .isEqualTo("0.13, 0.09, 0.06, 0.03, 0");
    }

    @Test
    void listsFromTheNewestAndFindsByNameOrCode() {
        var supplier = fixtures.supplier();
        var first = fixtures.offer(supplier, 10);
        var second = fixtures.offer(supplier, 10);
        fixtures.run(
                "insert into barcode (gtin, product_id, pack_unit, base_quantity) values ('06921317905038', :id, '瓶', 1)",
                Map.of("id", first.productId()));

        supplier.client()
                .get("/api/offers?limit=1")
                .expectBody()
                .jsonPath("$.items[0].id")
                .isEqualTo(second.id().toString())
                .jsonPath("$.next")
                .isNotEmpty();
        for (var query : List.of("6921317905038", "矿泉水", "山泉 550")) {
            supplier.client()
                    .get("/api/offers?q={q}", query)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items[-1].id")
                    .isEqualTo(first.id().toString())
                    .jsonPath("$.items[-1].gtin")
                    .isEqualTo("6921317905038");
        }
        supplier.client()
                .get("/api/offers?q=%25")
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
        supplier.client()
                .get("/api/offers?q={q}", "x".repeat(201))
                .expectStatus()
                .isEqualTo(422);
        supplier.client().get("/api/offers?q={q}", "\u0000").expectStatus().is4xxClientError();
    }

    /** The same supplier's offer of a product that has no stock yet. */
    private Offer ofAnotherProduct(Offer offer) {
        var product = fixtures.one("insert into product (name, base_unit) values ('新品', '瓶') returning id", Map.of());
        var pack = fixtures.one(
                "insert into pack_level (product_id, unit, base_quantity) values (:id, '箱', 24) returning id",
                Map.of("id", product));
        fixtures.run(
                "update offer set product_id = :product, pack_level_id = :pack where id = :id",
                Map.of("product", product, "pack", pack, "id", offer.id()));
        return new Offer(offer.id(), product, offer.supplier());
    }

    private static ResponseSpec change(Offer offer, @Nullable Integer version, Map<String, Object> form) {
        return offer.supplier().client().send(PUT, "/api/offers/{id}", version, form, offer.id());
    }

    private static Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "price",
                "47.25",
                "minimumPacks",
                2,
                "multiplePacks",
                1,
                "vatRate",
                "0.13",
                "listed",
                true,
                "tiers",
                List.of()));
    }

    private static Map<String, Object> tier(int minPacks, String price) {
        return Map.of("minPacks", minPacks, "price", price);
    }

    private BigDecimal number(String sql, UUID id) {
        return new BigDecimal(text(sql, id));
    }

    private String text(String sql, UUID id) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("id", id)
                .map(row -> String.valueOf(row.get(0)))
                .one()
                .block());
    }
}
