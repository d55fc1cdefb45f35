package jinhuo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jinhuo.acceptance.Buyers.Goods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The portal is killed with SIGKILL in the middle of its work: nothing acknowledged is lost, nothing is done twice. */
class CrashIT {

    private static final int BUYERS = 8;

    @TempDir
    Path data;

    @Test
    void keepsEveryAcknowledgedOrderOnceAndInvoicesEachDeliveryOnce() throws Exception {
        List<String> acknowledged;
        List<Buyers.Sent> unanswered;
        try (var product = Product.start(data)) {
            var goods = goods(product);
            try (var buyers = Buyers.start(product.base(), BUYERS, goods)) {
                waitUntil(
                        "200 orders are acknowledged",
                        () -> buyers.acknowledged().size() >= 200);
                product.kill();
                buyers.close();
                assertThat(buyers.refused()).isEmpty();
                acknowledged = List.copyOf(buyers.acknowledged());
                unanswered = List.copyOf(buyers.unanswered());
            }
        }

        try (var product = Product.start(data)) {
            var shop = Api.demo(product.base(), "retailer");
            for (var id : acknowledged) {
                shop.get("/api/orders/" + id).expect(200);
            }
            var repeated = repeat(shop, unanswered);
            System.out.printf(
                    "killed in mid-order: %d orders acknowledged and found, %d requests unanswered and repeated to %d orders%n",
                    acknowledged.size(), unanswered.size(), repeated);
            assertNothingIsDoubledAndStockAddsUp(product);

            deliver(product, acknowledged.subList(0, 120));
            var before = product.count("select count(*) from invoice");
            invoice(product);
            waitUntil("some invoices are issued", () -> product.count("select count(*) from invoice") > before);
            product.kill();
        }

        try (var product = Product.start(data)) {
            invoice(product);
            waitUntil(
                    "no job is left",
                    () -> product.count("select count(*) from job where status in ('requested', 'running')") == 0);
            assertEveryDeliveryIsInvoicedOnce(product);
        }
    }

    /** What the demo shop can buy, with stock for the whole test. */
    private static List<Goods> goods(Product product) {
        var supplier = Api.demo(product.base(), "supplier");
        var offers = supplier.get("/api/offers?limit=20").expect(200).json().get("items");
        var goods = new ArrayList<Goods>();
        for (var offer : offers) {
            supplier.put(
                            "/api/offers/" + offer.get("id").asString(),
                            restocked(offer),
                            offer.get("version").asInt())
                    .expect(200);
            goods.add(new Goods(
                    offer.get("id").asString(),
                    offer.get("minimumPacks").asInt(),
                    offer.get("price").asString()));
        }
        return goods;
    }

    private static Map<String, Object> restocked(JsonNode offer) {
        return Map.of(
                "price", offer.get("price").asString(),
                "minimumPacks", offer.get("minimumPacks").asInt(),
                "multiplePacks", offer.get("multiplePacks").asInt(),
                "vatRate", offer.get("vatRate").asString(),
                "listed", true,
                "onHandPacks", "100000",
                "tiers", List.of());
    }

    private static int repeat(Api shop, List<Buyers.Sent> unanswered) {
        var ids = new HashSet<String>();
        for (var sent : unanswered) {
            var first = Buyers.place(shop, sent);
            assertThat(first.status()).as(first.text()).isIn(200, 201);
            var again = Buyers.place(shop, sent).expect(200);
            assertThat(again.json()).isEqualTo(first.json());
            first.json().get("orders").forEach(order -> ids.add(order.get("id").asString()));
        }
        return ids.size();
    }

    private static void assertNothingIsDoubledAndStockAddsUp(Product product) throws SQLException {
        assertThat(product.count("select count(*) from checkout c where not exists"
                        + " (select 1 from orders o where o.checkout_id = c.id)"))
                .as("checkouts without an order")
                .isZero();
        assertThat(product.count("""
                        select count(*) from orders o where gross <>
                          (select sum(gross) from order_line l where l.order_id = o.id)
                        """)).as("orders whose lines do not add up").isZero();
        assertThat(product.count("""
                        select count(*) from stock s
                        join (select supplier_id, product_id, sum(on_hand_change) as on_hand, sum(reserved_change) as reserved
                              from stock_movement group by 1, 2) m using (supplier_id, product_id)
                        where m.on_hand <> s.on_hand or m.reserved <> s.reserved
                        """))
                .as("stock that is not the sum of its movements")
                .isZero();
        assertThat(product.count("""
                        select count(*) from stock s
                        left join (select o.supplier_id, l.product_id,
                                          sum(coalesce(l.confirmed_packs, l.packs) * l.pack_quantity) as reserved
                                   from orders o join order_line l on l.order_id = o.id
                                   where o.status in ('placed', 'confirmed', 'partly_confirmed', 'ready')
                                     and l.offer_id is not null
                                   group by 1, 2) r using (supplier_id, product_id)
                        where s.reserved <> coalesce(r.reserved, 0)
                        """))
                .as("reservations that belong to no order")
                .isZero();
    }

    private static void deliver(Product product, List<String> orders) throws SQLException {
        var supplier = Api.demo(product.base(), "supplier");
        var staff = Api.demo(product.base(), "staff");
        for (var id : orders) {
            var confirmed = supplier.post("/api/orders/" + id + "/confirmation", Map.of(), 0)
                    .expect(200)
                    .json();
            supplier.post(
                            "/api/orders/" + id + "/readiness",
                            null,
                            confirmed.get("version").asInt())
                    .expect(200);
        }
        var date = staff.get("/api/orders/" + orders.getFirst())
                .json()
                .get("deliveryDate")
                .asString();
        var job = staff.post("/api/jobs", Map.of("kind", "manifests", "date", date))
                .expect(202)
                .json();
        waitUntil("the manifests are made", () -> {
            var status = staff.get("/api/jobs/" + job.get("id").asString())
                    .json()
                    .get("status")
                    .asString();
            assertThat(status).isNotEqualTo("failed");
            return status.equals("completed");
        });
        for (var id : orders) {
            receive(staff, id);
        }
    }

    private static void receive(Api staff, String id) {
        var order = staff.get("/api/orders/" + id).expect(200).json();
        var lines = new ArrayList<Map<String, Object>>();
        for (var line : order.get("lines")) {
            var quantity = new java.math.BigDecimal(line.get("packQuantity").asString())
                    .multiply(java.math.BigDecimal.valueOf(
                            line.get("confirmedPacks").asInt()));
            lines.add(Map.of("lineNo", line.get("lineNo").asInt(), "quantity", quantity.toPlainString()));
        }
        staff.post(
                        "/api/orders/" + id + "/receipt",
                        Map.of("lines", lines),
                        order.get("version").asInt())
                .expect(200);
    }

    private static void invoice(Product product) {
        Api.demo(product.base(), "staff")
                .post("/api/jobs", Map.of("kind", "invoices"))
                .expect(202);
    }

    private static void assertEveryDeliveryIsInvoicedOnce(Product product) throws SQLException {
        assertThat(product.count("select count(*) from orders where status = 'received'"))
                .as("deliveries without an invoice")
                .isZero();
        assertThat(product.count("select count(*) from invoice where file_id is null"))
                .as("invoices without their PDF")
                .isZero();
        assertThat(product.count(
                        "select count(*) from (select order_id from invoice group by 1 having count(*) > 1) x"))
                .as("orders with two invoices")
                .isZero();
        assertThat(
                        product.count(
                                "select (select sum(last_number) from number_series where kind = 'invoice') - count(*) from invoice"))
                .as("gaps in the numbers")
                .isZero();
        System.out.printf("killed in mid-run: %d invoices, no gap%n", product.count("select count(*) from invoice"));
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void waitUntil(String what, Condition condition) throws SQLException {
        var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("gave up waiting until " + what).isLessThan(deadline);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
