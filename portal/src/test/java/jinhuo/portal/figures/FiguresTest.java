package jinhuo.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest extends PortalTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aSupplierWithoutOrdersHasNoDays() {
        var figures = figures(fixtures.supplier().client(), "/api/supplier-figures");

        assertThat(figures.get("ordersByDay").size()).isZero();
        assertThat(figures.at("/ordersByStatus/placed").asInt(-1)).isZero();
        assertThat(figures.at("/ordersByStatus").size()).isEqualTo(9);
    }

    @Test
    void aSupplierSeesItsOwnOrdersWithoutGapsInTheDays() {
        var supplier = fixtures.supplier();
        order(supplier, "placed", "10.00", 3);
        order(supplier, "ready", "5.50", 3);
        order(supplier, "declined", "99.00", 2);
        order(supplier, "closed", "1.00", 0);
        order(supplier, "closed", "1.00", 31);
        order(fixtures.supplier(), "placed", "7.00", 5);

        var figures = figures(supplier.client(), "/api/supplier-figures");

        assertThat(figures.at("/ordersByStatus/closed").asInt()).isEqualTo(2);
        assertThat(figures.at("/ordersByStatus/declined").asInt()).isEqualTo(1);
        assertThat(figures.get("ordersByDay").valueStream().map(FiguresTest::day))
                .containsExactly(
                        TODAY.minusDays(3) + " 2 15.50",
                        TODAY.minusDays(2) + " 0 0.00",
                        TODAY.minusDays(1) + " 0 0.00",
                        TODAY + " 1 1.00");
    }

    @Test
    void anOfferIsOutOfStockWhenNotEvenTheMinimumIsThere() {
        var supplier = fixtures.supplier();
        fixtures.offer(supplier, 10);
        fixtures.offer(supplier, 4, "48.00", 5, 1);
        var unlisted = fixtures.offer(supplier, 0);
        fixtures.run("update offer set listed = false where id = :id", Map.of("id", unlisted.id()));

        var figures = figures(supplier.client(), "/api/supplier-figures");

        assertThat(figures.get("offersListed").asInt()).isEqualTo(2);
        assertThat(figures.get("offersOutOfStock").asInt()).isEqualTo(1);
    }

    @Test
    void staffSeeWhatWaits() {
        var staff = fixtures.staff();
        var before = figures(staff, "/api/figures");
        var supplier = fixtures.supplier();
        fixtures.run("update supplier set status = 'applied' where id = :id", Map.of("id", supplier.id()));
        order(supplier, "placed", "12.00", 0);
        fixtures.run("insert into job (kind, refused) values ('invoices', 3)", Map.of());

        var after = figures(staff, "/api/figures");

        assertThat(after.get("suppliersWaiting").asInt())
                .isEqualTo(before.get("suppliersWaiting").asInt() + 1);
        assertThat(after.at("/ordersByStatus/placed").asInt())
                .isEqualTo(before.at("/ordersByStatus/placed").asInt() + 1);
        assertThat(after.get("refusedRows").asInt())
                .isEqualTo(before.get("refusedRows").asInt() + 3);
        assertThat(after.get("ordersByDay")
                        .valueStream()
                        .toList()
                        .getLast()
                        .get("date")
                        .asString())
                .isEqualTo(TODAY.toString());
        assertThat(after.has("certificationsWaiting")).isTrue();
        assertThat(after.has("openRequests")).isTrue();
    }

    @Test
    void figuresAreForTheirOwnDesk() {
        fixtures.retailer().get("/api/figures").expectStatus().isForbidden();
        fixtures.supplier().client().get("/api/figures").expectStatus().isForbidden();
        fixtures.staff().get("/api/supplier-figures").expectStatus().isForbidden();
    }

    private void order(Fixtures.Supplier supplier, String status, String gross, int daysAgo) {
        var shop = fixtures.certifiedShop();
        fixtures.run(
                """
                with c as (
                  insert into checkout (shop_id, idempotency_key, request_hash, placed_by)
                  select :shop, gen_random_uuid()::text, '\\x00', id from account where shop_id = :shop
                  returning id, placed_by)
                insert into orders (number, checkout_id, shop_id, supplier_id, delivery_line_id, delivery_date, status,
                                    gross, net, tax, placed_by, placed_at)
                select c.id::text, c.id, :shop, :supplier, l.id, current_date, :status, :gross, :gross, 0, c.placed_by,
                       (:day + time '12:00') at time zone 'Asia/Shanghai'
                from c, delivery_line l where l.code = 'T1'
                """,
                Map.of(
                        "shop", shop.id(),
                        "supplier", supplier.id(),
                        "status", status,
                        "gross", new BigDecimal(gross),
                        "day", TODAY.minusDays(daysAgo)));
    }

    private static String day(JsonNode day) {
        return day.get("date").asString() + " " + day.get("orders").asInt() + " "
                + day.get("gross").asString();
    }

    private static JsonNode figures(ApiClient client, String path) {
        var body = client.get(path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }
}
