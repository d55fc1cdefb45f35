package jinhuo.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import jinhuo.portal.PortalTest;
import jinhuo.portal.shared.Cursor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Without Elasticsearch the shop finds its goods by name, code and category all the same. */
class WithoutSearchTest extends PortalTest {

    @Test
    void namesAreSearchedInTheDatabaseAndTheAnswerSaysSo() {
        var offer = fixtures.named(fixtures.offer(fixtures.supplier(), 10), "百岁山天然矿泉水");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(found("矿泉水 百岁")).contains(offer.productId().toString()));
        assertThat(found("baisuishan")).contains(offer.productId().toString(), "\"simplified\":true");
        assertThat(found("拖拉机")).contains("\"total\":0");
        assertThat(found("%")).contains("\"total\":0");
    }

    @Test
    void aFurtherPageWaitsUntilSearchIsBack() {
        anonymous()
                .get(
                        "/api/search?q={q}&cursor={cursor}",
                        "水",
                        Cursor.of(1.0, UUID.randomUUID()).encode())
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/search-unavailable");
    }

    @Test
    void theCatalogueAndBarcodesAreUntouched() {
        var offer = fixtures.offer(fixtures.supplier(), 10);

        anonymous().get("/api/products/{id}", offer.productId()).expectStatus().isOk();
        anonymous().get("/api/barcodes/6921317905039").expectStatus().isEqualTo(422);
        anonymous().get("/api/products").expectStatus().isOk();
    }

    private String found(String typed) {
        return anonymous()
                .get("/api/search?q={q}", typed)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
