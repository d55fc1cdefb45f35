package jinhuo.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jinhuo.domain.barcode.Gtin;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scanned code means. */
class BarcodeTest extends PortalTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Test
    void tellsThePackThatBearsTheCode() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var bottle = newCode("692");
        var carton = newCode("1692");
        bear(offer, bottle, "瓶", 1, null);
        bear(offer, carton, "箱", 24, null);

        anonymous()
                .get("/api/barcodes/{code}", bottle)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.gtin")
                .isEqualTo(bottle)
                .jsonPath("$.kind")
                .isEqualTo("shared")
                .jsonPath("$.packUnit")
                .isEqualTo("瓶")
                .jsonPath("$.baseQuantity")
                .isEqualTo("1")
                .jsonPath("$.product.id")
                .isEqualTo(offer.productId().toString())
                .jsonPath("$.product.barcodes[1].gtin")
                .isEqualTo(carton)
                .jsonPath("$.product.offers[0].price")
                .isEmpty();
        anonymous()
                .get("/api/barcodes/{code}", carton)
                .expectBody()
                .jsonPath("$.packUnit")
                .isEqualTo("箱")
                .jsonPath("$.baseQuantity")
                .isEqualTo("24");
    }

    @Test
    void saysThatACheckDigitIsWrongAndNamesTheCatalogueCodesThatMayBeMeant() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var code = newCode("690");
        bear(offer, code, "瓶", 1, null);

        anonymous()
                .get("/api/barcodes/{code}", mistyped(code))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo("code")
                .jsonPath("$.errors[0].accepted")
                .value(accepted -> assertThat((String) accepted).contains(code))
                .jsonPath("$.errors[0].message")
                .value(message -> assertThat((String) message).contains("校验位"));
    }

    @Test
    void resolvesAnInStoreCodeForItsOwnerOnly() {
        var owner = fixtures.supplier();
        var offer = fixtures.offer(owner, 10);
        var code = newCode("23");
        bear(offer, code, "袋", 1, owner.id());

        owner.client()
                .get("/api/barcodes/{code}", code)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("in_store")
                .jsonPath("$.product.barcodes[0].gtin")
                .isEqualTo(code);
        fixtures.supplier()
                .client()
                .get("/api/barcodes/{code}", code)
                .expectStatus()
                .isNotFound();
        fixtures.certifiedShop()
                .client()
                .get("/api/barcodes/{code}", code)
                .expectStatus()
                .isNotFound();
        fixtures.staff().get("/api/barcodes/{code}", code).expectStatus().isNotFound();
        anonymous()
                .get("/api/products/{id}", offer.productId())
                .expectBody()
                .jsonPath("$.barcodes")
                .isEmpty();
        anonymous()
                .get("/api/barcodes/{code}", mistyped(code))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].accepted")
                .value(accepted -> assertThat((String) accepted).doesNotContain(code));
    }

    @Test
    void takesAUpcForItsEan() {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        bear(offer, "012345678905", "瓶", 1, null);

        for (var code : new String[] {"0012345678905", "00012345678905", "0 12345 67890 5"}) {
            anonymous()
                    .get("/api/barcodes/{code}", code)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.gtin")
                    .isEqualTo("012345678905");
        }
    }

    @Test
    void saysThatNobodyHasTheCode() {
        anonymous()
                .get("/api/barcodes/{code}", newCode("699"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "abcdefgh", "00000000", "12345678901234567890", "农夫山泉农夫山泉", "😀😀😀😀", "6901234567892x"})
    void saysWhatACodeLooksLike(String nonsense) {
        anonymous()
                .get("/api/barcodes/{code}", nonsense)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("code")
                .jsonPath("$.errors[0].accepted")
                .value(accepted -> assertThat((String) accepted).contains("13"));
    }

    private void bear(Offer offer, String code, String unit, int quantity, @Nullable UUID owner) {
        fixtures.run(
                """
                insert into barcode (gtin, product_id, pack_unit, base_quantity, owner_supplier_id)
                values (:gtin, :product, :unit, :quantity, cast(nullif(:owner, '') as uuid))
                """,
                Map.of(
                        "gtin",
                        Gtin.parse(code).digits(),
                        "product",
                        offer.productId(),
                        "unit",
                        unit,
                        "quantity",
                        quantity,
                        "owner",
                        owner == null ? "" : owner.toString()));
    }

    /** A code that nobody has yet: 13 digits, or 14 behind a prefix of four. */
    private static String newCode(String prefix) {
        var body = prefix + "77%07d".formatted(COUNT.incrementAndGet());
        body += "0".repeat((prefix.length() == 4 ? 13 : 12) - body.length());
        return body + Gtin.checkDigit(body);
    }

    private static String mistyped(String code) {
        var wrong = (char) ('0' + (code.charAt(6) - '0' + 1) % 10);
        return code.substring(0, 6) + wrong + code.substring(7);
    }
}
