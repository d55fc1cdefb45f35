package jinhuo.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Papers are found and opened by those whom they concern, and by nobody else. */
class DocumentTest extends PortalTest {

    private Fixtures.Supplier supplier;
    private Fixtures.Shop shop;
    private IssuedPapers papers;

    @BeforeEach
    void papersOfAShopAndItsSupplier() {
        supplier = fixtures.supplier();
        shop = fixtures.certifiedShop();
        papers = new IssuedPapers(fixtures, supplier, shop);
    }

    @Test
    void shopAndSupplierFindTheirPapersNewestFirst() {
        assertThat(ids(shop.client(), "")).containsExactly(papers.invoice, papers.note);
        assertThat(ids(supplier.client(), "")).containsExactly(papers.invoice, papers.note);
        assertThat(ids(shop.client(), "?kind=delivery_note")).containsExactly(papers.note);
    }

    @Test
    void othersFindNothing() {
        assertThat(ids(fixtures.certifiedShop().client(), "")).isEmpty();
        assertThat(ids(fixtures.supplier().client(), "")).isEmpty();
        assertThat(ids(fixtures.retailer(), "")).isEmpty();
    }

    @Test
    void manifestsAreForStaff() {
        papers.draw("invoice");

        assertThat(ids(fixtures.staff(), "?kind=manifest&limit=100")).contains(papers.manifest);
        for (var client : List.of(shop.client(), supplier.client())) {
            assertThat(ids(client, "?kind=manifest")).isEmpty();
            client.get("/api/documents/{id}/pdf", papers.manifest)
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void aRowSaysWhatThePaperIsAbout() {
        var row = list(shop.client(), "?kind=invoice").get("items").get(0);

        assertThat(row.get("kind").asString()).isEqualTo("invoice");
        assertThat(row.get("number").asString()).startsWith("XS-T1-");
        assertThat(row.get("orderNumber").asString()).startsWith("DD-papers-");
        assertThat(row.get("supplierName").asString()).startsWith("供应商");
        assertThat(row.get("shopName").asString()).startsWith("便利店");
        assertThat(row.get("ready").asBoolean()).isFalse();
    }

    @Test
    void aDrawnPaperOpensInTheBrowser() {
        papers.draw("%PDF-1.6 so to speak");

        shop.client()
                .get("/api/documents/{id}/pdf", papers.invoice)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectHeader()
                .valueMatches("Content-Disposition", "inline; filename=\"XS-T1-[0-9]+\\.pdf\"")
                .expectBody(String.class)
                .isEqualTo("%PDF-1.6 so to speak");
    }

    @Test
    void aPaperThatIsNotDrawnYetSaysSo() {
        shop.client()
                .get("/api/documents/{id}/pdf", papers.invoice)
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("Retry-After", "10")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-rendered-yet");
    }

    @Test
    void nobodyOpensAnothersPaper() {
        papers.draw("secret");

        for (var stranger :
                List.of(fixtures.certifiedShop().client(), fixtures.supplier().client())) {
            stranger.get("/api/documents/{id}/pdf", papers.invoice)
                    .expectStatus()
                    .isNotFound();
        }
        fixtures.staff()
                .get("/api/documents/{id}/pdf", papers.invoice)
                .expectStatus()
                .isOk();
        anonymous()
                .get("/api/documents/{id}/pdf", papers.invoice)
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void staffWhoOnceKeptAShopSeeAllPapersAndARetailerNoMoreThanTheirs() {
        var other = new IssuedPapers(fixtures, fixtures.supplier(), fixtures.certifiedShop());

        assertThat(ids(fixtures.staff(), "?limit=100")).contains(papers.invoice, other.invoice);
        assertThat(ids(shop.client(), "?limit=100")).doesNotContain(other.invoice, other.note);
    }

    @Test
    void pagesFollowEachOther() {
        var first = list(shop.client(), "?limit=1");
        var second = list(shop.client(), "?limit=1&cursor=" + first.get("next").asString());

        assertThat(ids(first)).containsExactly(papers.invoice);
        assertThat(ids(second)).containsExactly(papers.note);
        assertThat(second.hasNonNull("next")).isFalse();
    }

    @Test
    void nonsenseIsRefusedByName() {
        shop.client()
                .get("/api/documents?kind=receipt")
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("kind");
        shop.client()
                .get("/api/documents?cursor=nonsense")
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("cursor");
        shop.client()
                .get("/api/documents/{id}/pdf", UUID.randomUUID())
                .expectStatus()
                .isNotFound();
    }

    private static JsonNode list(ApiClient client, String query) {
        var body = client.get("/api/documents" + query)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonMapper.shared().readTree(body);
    }

    private static List<UUID> ids(ApiClient client, String query) {
        return ids(list(client, query));
    }

    private static List<UUID> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }
}
