package jinhuo.portal.cart;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a shop keeps in its cart. */
class CartTest extends PortalTest {

    @Test
    void showsLinesBySupplierWithPricesOfNow() {
        var shop = fixtures.certifiedShop().client();
        var supplier = fixtures.supplier();
        var water = fixtures.offer(supplier, 100);
        var oil = fixtures.offer(supplier, 100, "99.90", 1, 1);
        var rice = fixtures.offer(fixtures.supplier(), 100, "10.00", 1, 1);
        for (var offer : List.of(water, oil, rice)) {
            body(shop.put("/api/cart/lines/{id}", Map.of("packs", 2), offer.id()), 200);
        }

        var cart = body(shop.get("/api/cart"), 200);

        assertThat(cart.path("groups").size()).isEqualTo(2);
        assertThat(cart.path("groups").get(0).path("lines").size()).isEqualTo(2);
        assertThat(cart.path("groups").get(0).path("gross").asString()).isEqualTo("295.80");
        assertThat(cart.path("gross").asString()).isEqualTo("315.80");
        assertThat(cart.path("orderable").asBoolean()).isTrue();
        assertThat(cart.path("problems").size()).isZero();
        var line = cart.path("groups").get(0).path("lines").get(0);
        assertThat(line.path("price").asString()).isEqualTo("48.00");
        assertThat(line.path("packQuantity").asString()).isEqualTo("24");
        assertThat(line.path("availablePacks").asInt()).isEqualTo(100);
    }

    @Test
    void promisesTheNextDayOfTheShopsLine() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var everyDay =
                DeliveryCalendar.of(List.of(1, 2, 3, 4, 5, 6, 7), LocalTime.of(18, 0), ZoneId.of("Asia/Shanghai"));

        var before = everyDay.next(Instant.now());
        var cart = body(shop.put("/api/cart/lines/{id}", Map.of("packs", 2), offer.id()), 200);
        var after = everyDay.next(Instant.now());

        assertThat(cart.path("groups").get(0).path("deliveryDate").asString())
                .isIn(before.date().toString(), after.date().toString());
        assertThat(cart.path("groups").get(0).path("cutoffAt").asString())
                .isIn(before.cutoffAt().toString(), after.cutoffAt().toString());
    }

    @Test
    void showsNoPricesBeforeCertification() {
        var shop = fixtures.retailer();
        var offer = fixtures.offer(fixtures.supplier(), 100);

        var cart = body(shop.put("/api/cart/lines/{id}", Map.of("packs", 2), offer.id()), 200);

        var line = cart.path("groups").get(0).path("lines").get(0);
        assertThat(line.path("price").isNull()).isTrue();
        assertThat(line.path("availablePacks").isNull()).isTrue();
        assertThat(cart.path("gross").isNull()).isTrue();
        assertThat(cart.path("orderable").asBoolean()).isFalse();
        assertThat(words(cart.path("problems"))).containsExactly("not_certified");
    }

    @Test
    void replacesTheQuantityOfALineAndRemovesIt() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100);
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 2), offer.id()), 200);

        var changed = body(shop.put("/api/cart/lines/{id}", Map.of("packs", 7), offer.id()), 200);
        assertThat(changed.path("groups")
                        .get(0)
                        .path("lines")
                        .get(0)
                        .path("packs")
                        .asInt())
                .isEqualTo(7);

        var empty = body(shop.delete("/api/cart/lines/{id}", offer.id()), 200);
        assertThat(empty.path("groups").size()).isZero();
        assertThat(words(empty.path("problems"))).containsExactly("empty");
    }

    @Test
    void namesBothNeighboursOfAQuantityThatIsNotAMultiple() {
        var shop = fixtures.certifiedShop().client();
        var offer = fixtures.offer(fixtures.supplier(), 100, "48.00", 5, 5);

        var problem = problem(
                shop.put("/api/cart/lines/{id}", Map.of("packs", 7), offer.id()), 422, "quantity-not-orderable");

        assertThat(problem.path("errors").get(0).path("field").asString()).isEqualTo("packs");
        assertThat(problem.path("errors").get(0).path("accepted").asString()).isEqualTo("5, 10");
    }

    @Test
    void saysWhichLinesCannotBeOrderedAnyMore() {
        var shop = fixtures.certifiedShop().client();
        var supplier = fixtures.supplier();
        var unlisted = fixtures.offer(supplier, 100);
        var scarce = fixtures.offer(supplier, 1);
        var small = fixtures.offer(supplier, 100);
        var odd = fixtures.offer(supplier, 100);
        for (var offer : List.of(unlisted, scarce, small, odd)) {
            body(shop.put("/api/cart/lines/{id}", Map.of("packs", 3), offer.id()), 200);
        }
        fixtures.run("update offer set listed = false where id = :id", Map.of("id", unlisted.id()));
        fixtures.run("update offer set minimum_packs = 10 where id = :id", Map.of("id", small.id()));
        fixtures.run("update offer set multiple_packs = 2 where id = :id", Map.of("id", odd.id()));

        var cart = body(shop.get("/api/cart"), 200);

        assertThat(cart.path("groups").get(0).path("lines").values())
                .extracting(line -> line.path("problem").asString())
                .containsExactly("unlisted", "out_of_stock", "below_minimum", "not_a_multiple");
        assertThat(cart.path("orderable").asBoolean()).isFalse();
    }

    @Test
    void refusesWhatIsNotOffered() {
        var shop = fixtures.certifiedShop().client();

        problem(shop.put("/api/cart/lines/{id}", Map.of("packs", 1), UUID.randomUUID()), 404, "not-found");
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 1), "no-id"), 400);
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 0), UUID.randomUUID()), 422);
        body(shop.put("/api/cart/lines/{id}", Map.of("packs", 1_000_001), UUID.randomUUID()), 422);
    }

    @Test
    void holdsNoMoreLinesThanACheckoutTakes() {
        var shop = fixtures.certifiedShop();
        var supplier = fixtures.supplier();
        var one = fixtures.offer(supplier, 1);
        var another = fixtures.offer(supplier, 1);
        fixtures.run("""
                with products as (
                  insert into product (name, base_unit) select '货' || i, '瓶' from generate_series(1, 199) i returning id
                ), packs as (
                  insert into pack_level (product_id, unit, base_quantity) select id, '箱', 24 from products
                  returning id, product_id
                ), offers as (
                  insert into offer (supplier_id, product_id, pack_level_id, price, vat_rate)
                  select :supplier, product_id, id, 1, 0.13 from packs
                  returning id
                )
                insert into cart_line (shop_id, offer_id, packs) select :shop, id, 1 from offers
                """, Map.of("supplier", supplier.id(), "shop", shop.id()));

        body(shop.client().put("/api/cart/lines/{id}", Map.of("packs", 1), one.id()), 200);
        problem(shop.client().put("/api/cart/lines/{id}", Map.of("packs", 1), another.id()), 409, "cart-full");
        body(shop.client().put("/api/cart/lines/{id}", Map.of("packs", 2), one.id()), 200);
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
