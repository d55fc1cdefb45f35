package jinhuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.PUT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.Fixtures.Supplier;
import jinhuo.portal.PortalWithSearchTest;
import jinhuo.portal.shared.Cursor;
import jinhuo.search.SearchConnection;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Search with a real Elasticsearch, which follows the tables by the outbox. */
class SearchTest extends PortalWithSearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private SearchConnection connection;

    @Test
    void findsAnOfferedProductAndShowsItFromTheTables() {
        var offer = fixtures.named(fixtures.offer(fixtures.supplier(), 10), "百岁山天然矿泉水");
        awaitFound("百岁山", offer);

        for (var typed : List.of("矿泉水 百岁山", "baisuishan", "bss")) {
            assertThat(found(typed)).contains(offer.productId().toString());
        }
        fixtures.certifiedShop()
                .client()
                .get("/api/search?q={q}", "百岁山")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.query")
                .isEqualTo("百岁山")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].offers[0].price")
                .isEqualTo("48.00")
                .jsonPath("$.items[0].offers[0].deliveryDate")
                .isNotEmpty()
                .jsonPath("$.barcode")
                .isEmpty();
        var shown = new String(Objects.requireNonNull(anonymous()
                .get("/api/search?q={q}", "百岁山")
                .expectBody()
                .jsonPath("$.items[0].offers[0].price")
                .isEmpty()
                .returnResult()
                .getResponseBodyContent()));
        assertThat(shown).doesNotContain("48.00", "2.00");
    }

    @Test
    void followsListingAndUnlistingByItsSupplier() {
        var offer = fixtures.named(fixtures.offer(fixtures.supplier(), 10), "老干妈风味豆豉");
        awaitFound("老干妈", offer);

        list(offer, 0, false);
        await(() -> found("老干妈").isEmpty());
        list(offer, 1, true);
        awaitFound("老干妈", offer);
    }

    @Test
    void followsTheSuspensionOfASupplier() {
        var offer = fixtures.named(fixtures.offer(fixtures.supplier(), 10), "六必居黄豆酱");
        awaitFound("六必居", offer);

        decide(offer.supplier(), "suspended");
        await(() -> found("六必居").isEmpty());
        decide(offer.supplier(), "approved");
        awaitFound("六必居", offer);
    }

    @Test
    void pagesThroughAllHitsOnceEach() {
        var supplier = fixtures.supplier();
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var offer = fixtures.named(fixtures.offer(supplier, 10), "双汇火腿肠" + i);
            awaitFound("双汇火腿肠" + i, offer);
            all.add(offer.productId().toString());
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = page("/api/search?limit=2&q={q}&cursor={cursor}", "双汇火腿肠", next);
            seen.addAll(ids(page));
            next = (String) page.get("next");
        } while (next != null);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void findsByCodeAndHelpsWithAMistypedOne() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        fixtures.run(
                "insert into barcode (gtin, product_id, pack_unit, base_quantity) values ('06921317905038', :id, '瓶', 1)",
                Map.of("id", offer.productId()));
        fixtures.named(offer, "条码商品");
        awaitFound("6921317905038", offer);

        assertThat(found("6921-3179-05038")).containsExactly(offer.productId().toString());
        anonymous()
                .get("/api/search?q={q}", "6921317905038")
                .expectBody()
                .jsonPath("$.barcode.valid")
                .isEqualTo(true);
        anonymous()
                .get("/api/search?q={q}", "6921317905037")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(0)
                .jsonPath("$.barcode.valid")
                .isEqualTo(false)
                .jsonPath("$.barcode.suggestions[0]")
                .isEqualTo("6921317905038");
    }

    @Test
    void createsALostIndexAnewAndAsksForItToBeFilled() {
        awaitFound("德芙", fixtures.named(fixtures.offer(fixtures.supplier(), 10), "德芙巧克力"));
        fixtures.run("update job set status = 'completed' where kind = 'reindex'", Map.of());

        connection.index().dropAll().join();

        await(() -> count("select count(*) from job where kind = 'reindex' and status = 'requested'") == 1);
        await(() -> connection.index().ensure().join().equals(false));
        awaitFound("士力架", fixtures.named(fixtures.offer(fixtures.supplier(), 10), "士力架花生夹心巧克力"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "😀", "\u0007", "name:* OR 1=1", "{\"match_all\":{}}", "%", "'; drop table product;--"})
    void answersNonsense(String typed) {
        awaitIndex();
        anonymous().get("/api/search?q={q}", typed).expectStatus().isOk();
    }

    @Test
    void boundsTheLengthAndTheSizeOfAPage() {
        awaitIndex();
        anonymous().get("/api/search?q={q}", "a".repeat(3000)).expectStatus().isOk();
        anonymous().get("/api/search?q={q}", "水".repeat(10_000)).expectStatus().is4xxClientError();
        anonymous().get("/api/search?q={q}", "\u0000").expectStatus().isEqualTo(422);
        anonymous().get("/api/search?q=a&limit=101").expectStatus().isEqualTo(422);
        anonymous().get("/api/search?q=a&cursor=abc").expectStatus().isEqualTo(422);
        anonymous()
                .get(
                        "/api/search?q=a&cursor={cursor}",
                        Cursor.of("NaNo", UUID.randomUUID()).encode())
                .expectStatus()
                .isEqualTo(422);
    }

    @AfterAll
    static void leaveNothingBehind(@Autowired SearchConnection connection) {
        connection.index().dropAll().join();
    }

    private static void list(Offer offer, int version, boolean listed) {
        var form = Map.of(
                "price",
                "48.00",
                "minimumPacks",
                1,
                "multiplePacks",
                1,
                "vatRate",
                "0.13",
                "listed",
                listed,
                "tiers",
                List.of());
        offer.supplier()
                .client()
                .send(PUT, "/api/offers/{id}", version, form, offer.id())
                .expectStatus()
                .isOk();
    }

    private void decide(Supplier supplier, String status) {
        fixtures.run("""
                with decided as (
                  update supplier set status = :status, reason = '证照' where id = :id returning id
                )
                insert into outbox (aggregate_type, aggregate_id, type) select 'supplier', id, 'supplier_decided' from decided
                """, Map.of("status", status, "id", supplier.id()));
    }

    private void awaitIndex() {
        await(() -> !connection.index().ensure().join());
    }

    private void awaitFound(String typed, Offer offer) {
        awaitIndex();
        await(() -> found(typed).contains(offer.productId().toString()));
    }

    private List<String> found(String typed) {
        return ids(page("/api/search?limit=100&q={q}", typed));
    }

    private long count(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).map(row -> row.get(0, Long.class)).one().block());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> page(String uri, Object... variables) {
        return Objects.requireNonNull(anonymous()
                .get(uri, variables)
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Map<String, Object> page) {
        return ((List<Map<String, String>>) page.get("items"))
                .stream().map(item -> item.get("id")).toList();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }
}
