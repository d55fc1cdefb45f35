package jinhuo.portal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jinhuo.domain.delivery.DeliveryCalendar;
import jinhuo.domain.price.TierPrice;
import jinhuo.portal.catalog.OfferView.Availability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductCardsTest {

    private static final UUID PRODUCT = UUID.randomUUID();
    private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final ProductRow.Offer DEAR = offer("甲商贸", "24", "48.00", "240", 1, 1);
    private static final ProductRow.Offer CHEAP = offer("乙商贸", "12", "23.99", "240", 1, 1);

    @Test
    void showsTheCheapestBaseUnitFirstToThoseWhoSeePrices() {
        assertThat(offers(Viewer.STAFF, DEAR, CHEAP))
                .extracting(OfferView::supplierName)
                .containsExactly("乙商贸", "甲商贸");
    }

    @Test
    void doesNotTellStrangersByItsOrderWhoIsCheapest() {
        assertThat(offers(Viewer.STRANGER, CHEAP, DEAR))
                .extracting(OfferView::supplierName)
                .containsExactly("乙商贸", "甲商贸");
        assertThat(offers(Viewer.STRANGER, DEAR, CHEAP))
                .extracting(OfferView::supplierName)
                .containsExactly("乙商贸", "甲商贸");
    }

    @Test
    void countsThePriceOfABaseUnitToFourDecimals() {
        var offer = offers(Viewer.STAFF, CHEAP).getFirst();

        assertThat(offer.price()).isEqualTo(new BigDecimal("23.99"));
        assertThat(offer.basePrice()).isEqualTo(new BigDecimal("1.9992"));
        assertThat(offer.tiers())
                .containsExactly(new OfferView.TierView(10, new BigDecimal("22.00"), new BigDecimal("1.8333")));
    }

    @Test
    void showsStrangersNoPriceAndNoStock() {
        var offer = offers(Viewer.STRANGER, CHEAP).getFirst();

        assertThat(offer.price()).isNull();
        assertThat(offer.basePrice()).isNull();
        assertThat(offer.tiers()).isEmpty();
        assertThat(offer.availablePacks()).isNull();
        assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "-5, NONE, 0",
        "0, NONE, 0",
        "47, NONE, 3",
        "48, FEW, 4",
        "60, FEW, 5",
        "240, FEW, 20",
        "252, AVAILABLE, 21"
    })
    void holdsStockAgainstTheSmallestOrder(String available, Availability availability, long packs) {
        var offer = offers(Viewer.STAFF, offer("甲", "12", "1", available, 3, 4)).getFirst();

        assertThat(offer.availability()).isEqualTo(availability);
        assertThat(offer.availablePacks()).isEqualTo(packs);
    }

    @Test
    void promisesTheNextDayOfTheShopsLine() {
        var calendar = DeliveryCalendar.of(List.of(2, 5), LocalTime.of(18, 0), ZoneId.of("Asia/Shanghai"));

        var offer = offers(Viewer.shop(true, calendar), DEAR).getFirst();

        assertThat(offer.deliveryDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(offer.cutoffAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void showsAProductThatNobodyOffers() {
        var cards = new ProductCards(Viewer.STAFF, MONDAY_NOON).of(List.of(row(null)));

        assertThat(cards).singleElement().satisfies(card -> {
            assertThat(card.offers()).isEmpty();
            assertThat(card.barcodes())
                    .containsExactly(new ProductView.Barcode("6901234567892", "瓶", new BigDecimal("1")));
        });
    }

    private static List<OfferView> offers(Viewer viewer, ProductRow.Offer... offers) {
        var rows = Stream.of(offers).map(ProductCardsTest::row).toList();
        return new ProductCards(viewer, MONDAY_NOON).of(rows).getFirst().offers();
    }

    private static ProductRow row(ProductRow.@Nullable Offer offer) {
        var barcode = new ProductRow.Barcode("06901234567892", "瓶", new BigDecimal("1.000"));
        return new ProductRow(PRODUCT, "水", "", "550ml", "瓶", null, null, List.of(barcode), offer);
    }

    private static ProductRow.Offer offer(
            String supplier, String packQuantity, String price, String available, int minimum, int multiple) {
        return new ProductRow.Offer(
                UUID.randomUUID(),
                UUID.randomUUID(),
                supplier,
                "箱",
                new BigDecimal(packQuantity),
                new BigDecimal(price),
                List.of(new TierPrice(10, new BigDecimal("22.0000"))),
                minimum,
                multiple,
                new BigDecimal(available),
                new BigDecimal("0.1300"));
    }
}
