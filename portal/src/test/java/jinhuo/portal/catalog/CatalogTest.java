package jinhuo.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Who sees what of the catalogue. */
class CatalogTest extends PortalTest {

    @Test
    void showsNoPriceInAnyFieldToThoseWithoutACertifiedShop() {
        var offer = withTier(fixtures.offer(fixtures.supplier(), 50, "48.7531", 2, 1));

        for (var client : List.of(anonymous(), fixtures.retailer())) {
            var json = new String(product(client, offer)
                    .jsonPath("$.offers.length()")
                    .isEqualTo(1)
                    .jsonPath("$.offers[0].price")
                    .isEmpty()
                    .jsonPath("$.offers[0].basePrice")
                    .isEmpty()
                    .jsonPath("$.offers[0].tiers")
                    .isEmpty()
                    .jsonPath("$.offers[0].availablePacks")
                    .isEmpty()
                    .jsonPath("$.offers[0].availability")
                    .isEqualTo("available")
                    .returnResult()
                    .getResponseBodyContent());
            assertThat(json).doesNotContain("48.75", "2.03", "46.5", "\"50\"", ":50");
        }
    }

    @Test
    void showsPricesTiersStockAndDeliveryToACertifiedShop() {
        var offer = withTier(fixtures.offer(fixtures.supplier(), 50, "48.7531", 2, 1));

        product(fixtures.certifiedShop().client(), offer)
                .jsonPath("$.offers[0].price")
                .isEqualTo("48.7531")
                .jsonPath("$.offers[0].basePrice")
                .isEqualTo("2.0314")
                .jsonPath("$.offers[0].tiers[0].minPacks")
                .isEqualTo(10)
                .jsonPath("$.offers[0].tiers[0].price")
                .isEqualTo("46.50")
                .jsonPath("$.offers[0].availablePacks")
                .isEqualTo(50)
                .jsonPath("$.offers[0].packQuantity")
                .isEqualTo("24")
                .jsonPath("$.offers[0].vatRate")
                .isEqualTo("0.13")
                .jsonPath("$.offers[0].deliveryDate")
                .isNotEmpty()
                .jsonPath("$.offers[0].cutoffAt")
                .isNotEmpty();
    }

    @Test
    void closesPricesTheMomentAShopIsSuspended() {
        var offer = fixtures.offer(fixtures.supplier(), 50);
        var shop = fixtures.certifiedShop();
        product(shop.client(), offer).jsonPath("$.offers[0].price").isEqualTo("48.00");

        fixtures.run("update shop set status = 'suspended' where id = :id", Map.of("id", shop.id()));

        product(shop.client(), offer).jsonPath("$.offers[0].price").isEmpty();
    }

    @Test
    void showsASupplierItsOwnOfferOnly() {
        var own = fixtures.supplier();
        var offer = fixtures.offer(own, 50);
        var other = fixtures.supplier();
        offerSame(other.id(), offer, "47.00");

        product(own.client(), offer)
                .jsonPath("$.offers.length()")
                .isEqualTo(1)
                .jsonPath("$.offers[0].supplierId")
                .isEqualTo(own.id().toString())
                .jsonPath("$.offers[0].price")
                .isEqualTo("48.00");
        product(fixtures.supplier().client(), offer).jsonPath("$.offers").isEmpty();
        product(fixtures.staff(), offer)
                .jsonPath("$.offers[0].supplierId")
                .isEqualTo(other.id().toString())
                .jsonPath("$.offers[1].supplierId")
                .isEqualTo(own.id().toString());
    }

    @Test
    void hidesOffersThatAreNotListedOrNotOfAnApprovedSupplier() {
        var unlisted = fixtures.offer(fixtures.supplier(), 50);
        fixtures.run("update offer set listed = false where id = :id", Map.of("id", unlisted.id()));
        var suspended = fixtures.offer(fixtures.supplier(), 50);
        fixtures.run(
                "update supplier set status = 'suspended', reason = '证照过期' where id = :id",
                Map.of("id", suspended.supplier().id()));

        for (var offer : List.of(unlisted, suspended)) {
            product(fixtures.staff(), offer).jsonPath("$.offers").isEmpty();
            assertThat(browsed(null)).doesNotContain(offer.productId().toString());
        }
    }

    @Test
    void browsesACategoryWithAllBelowItFromTheNewestPageByPage() {
        var root = category(null);
        var leaf = category(root);
        var supplier = fixtures.supplier();
        var offers = Stream.of(root, leaf, leaf)
                .map(category -> inCategory(fixtures.offer(supplier, 10), category))
                .toList();

        assertThat(browsed(root))
                .containsExactly(
                        offers.get(2).productId().toString(),
                        offers.get(1).productId().toString(),
                        offers.get(0).productId().toString());
        assertThat(browsed(leaf)).hasSize(2);
        assertThat(browsed("there-is-none")).isEmpty();
    }

    @Test
    void listsCategoriesToEverybodyAndRatesToThoseSignedIn() {
        var code = category(null);
        anonymous()
                .get("/api/categories")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.code=='%s')].nameZh".formatted(code))
                .isEqualTo("饮料");
        anonymous().get("/api/vat-rates").expectStatus().isUnauthorized();
        fixtures.retailer()
                .get("/api/vat-rates")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].code")
                .isEqualTo("general")
                .jsonPath("$[0].rate")
                .isEqualTo("0.13");
    }

    @Test
    void answersNonsense() {
        var client = anonymous();
        client.get("/api/products/{id}", UUID.randomUUID()).expectStatus().isNotFound();
        client.get("/api/products/{id}", "not-an-id").expectStatus().is4xxClientError();
        client.get("/api/products?limit=1000").expectStatus().isEqualTo(422);
        client.get("/api/products?limit=x").expectStatus().is4xxClientError();
        client.get("/api/products?cursor={cursor}", "nonsense").expectStatus().isEqualTo(422);
        client.get("/api/products?category={category}", "\u0000").expectStatus().is4xxClientError();
        client.get("/api/products?category={category}", "x".repeat(2000))
                .expectStatus()
                .isOk();
    }

    private BodyContentSpec product(ApiClient client, Offer offer) {
        return client.get("/api/products/{id}", offer.productId())
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private List<String> browsed(@Nullable String category) {
        var client = anonymous();
        var query = category == null ? "" : "&category=" + category;
        var page = page(client, "/api/products?limit=2" + query);
        var ids = new ArrayList<>(ids(page));
        while (page.get("next") != null) {
            page = page(client, "/api/products?limit=2" + query + "&cursor=" + page.get("next"));
            ids.addAll(ids(page));
        }
        return ids;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> page(ApiClient client, String uri) {
        return client.get(uri)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> page) {
        return ((List<Map<String, String>>) page.get("items"))
                .stream().map(item -> item.get("id")).toList();
    }

    private Offer withTier(Offer offer) {
        fixtures.run("insert into price_tier values (:id, 10, 46.5)", Map.of("id", offer.id()));
        return offer;
    }

    private Offer inCategory(Offer offer, String category) {
        fixtures.run(
                "update product set category_code = :category where id = :id",
                Map.of("category", category, "id", offer.productId()));
        return offer;
    }

    private void offerSame(UUID supplier, Offer offer, String price) {
        fixtures.run("""
                insert into offer (supplier_id, product_id, pack_level_id, price, vat_rate)
                select :supplier, product_id, pack_level_id, cast(:price as numeric), 0.13 from offer where id = :id
                """, Map.of("supplier", supplier, "price", price, "id", offer.id()));
    }

    private String category(@Nullable String parent) {
        var code = "c-" + UUID.randomUUID();
        fixtures.run("""
                insert into category (code, parent_code, name_zh, name_en, position)
                values (:code, nullif(:parent, ''), '饮料', 'Drinks', 1)
                """, Map.of("code", code, "parent", parent == null ? "" : parent));
        return code;
    }
}
