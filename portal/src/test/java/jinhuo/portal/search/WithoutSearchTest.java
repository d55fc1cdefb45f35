package jinhuo.portal.search;

import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;

/** Without Elasticsearch. */
class WithoutSearchTest extends PortalTest {

    @Test
    void saysThatSearchIsNotAvailableWhileTheCatalogueIs() {
        var offer = fixtures.offer(fixtures.supplier(), 10);

        anonymous()
                .get("/api/search?q={q}", "水")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/search-unavailable")
                .jsonPath("$.title")
                .isEqualTo("搜索暂不可用");
        anonymous().get("/api/products/{id}", offer.productId()).expectStatus().isOk();
        anonymous().get("/api/barcodes/6921317905039").expectStatus().isEqualTo(422);
        anonymous().get("/api/products").expectStatus().isOk();
    }
}
