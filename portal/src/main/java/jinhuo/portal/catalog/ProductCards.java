package jinhuo.portal.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.delivery.DeliveryDay;
import jinhuo.domain.price.QuantityRule;
import jinhuo.portal.catalog.OfferView.Availability;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/** Turns rows into what one viewer may see of them at one moment. */
final class ProductCards {

    /** So many of the smallest orders, or fewer, are few. */
    private static final int FEW_ORDERS = 5;

    private static final Comparator<OfferView> BY_SUPPLIER =
            Comparator.comparing(OfferView::supplierName).thenComparing(OfferView::id);

    private final Viewer viewer;
    private final @Nullable DeliveryDay delivery;

    ProductCards(Viewer viewer, Instant now) {
        this.viewer = viewer;
        this.delivery = viewer.calendar() == null ? null : viewer.calendar().next(now);
    }

    /** One card a product, in the order of the rows. */
    List<ProductView> of(List<ProductRow> rows) {
        var products = rows.stream()
                .collect(Collectors.groupingBy(
                        ProductRow::id, LinkedHashMap<UUID, List<ProductRow>>::new, Collectors.toList()));
        return products.values().stream().map(this::product).toList();
    }

    private ProductView product(List<ProductRow> rows) {
        var first = rows.getFirst();
        var offers = rows.stream()
                .map(ProductRow::offer)
                .flatMap(Stream::ofNullable)
                .map(this::offer)
                .sorted(viewer.seesPrices() ? byPrice() : BY_SUPPLIER)
                .toList();
        return new ProductView(
                first.id(),
                first.name(),
                first.brand(),
                first.specification(),
                first.baseUnit(),
                first.categoryCode(),
                first.picture(),
                first.barcodes().stream().map(ProductCards::barcode).toList(),
                offers);
    }

    /** The order would tell who is cheapest, so only those who see the prices get it. */
    private static Comparator<OfferView> byPrice() {
        return Comparator.<OfferView, BigDecimal>comparing(offer -> Objects.requireNonNull(offer.basePrice()))
                .thenComparing(BY_SUPPLIER);
    }

    private OfferView offer(ProductRow.Offer offer) {
        var seesPrices = viewer.seesPrices();
        var availablePacks = availablePacks(offer);
        return new OfferView(
                offer.id(),
                offer.supplierId(),
                offer.supplierName(),
                offer.packUnit(),
                Decimals.quantity(offer.packQuantity()),
                seesPrices ? Decimals.price(offer.price()) : null,
                seesPrices ? basePrice(offer.price(), offer) : null,
                seesPrices ? tiers(offer) : List.of(),
                offer.minimumPacks(),
                offer.multiplePacks(),
                availability(offer, availablePacks),
                seesPrices ? availablePacks : null,
                delivery == null ? null : delivery.date(),
                delivery == null ? null : delivery.cutoffAt(),
                Decimals.quantity(offer.vatRate()));
    }

    private static List<OfferView.TierView> tiers(ProductRow.Offer offer) {
        return offer.tiers().stream()
                .map(tier -> new OfferView.TierView(
                        tier.minPacks(), Decimals.price(tier.price()), basePrice(tier.price(), offer)))
                .toList();
    }

    private static BigDecimal basePrice(BigDecimal packPrice, ProductRow.Offer offer) {
        return Decimals.price(packPrice.divide(offer.packQuantity(), 4, RoundingMode.HALF_UP));
    }

    /** A supplier may find less on hand than is reserved: then none is available. */
    private static long availablePacks(ProductRow.Offer offer) {
        return offer.available()
                .max(BigDecimal.ZERO)
                .divideToIntegralValue(offer.packQuantity())
                .longValueExact();
    }

    private static Availability availability(ProductRow.Offer offer, long availablePacks) {
        var smallest = new QuantityRule(offer.minimumPacks(), offer.multiplePacks()).smallest();
        if (availablePacks < smallest) {
            return Availability.NONE;
        }
        return availablePacks <= FEW_ORDERS * smallest ? Availability.FEW : Availability.AVAILABLE;
    }

    private static ProductView.Barcode barcode(ProductRow.Barcode barcode) {
        return new ProductView.Barcode(
                new Gtin(barcode.digits()).display(), barcode.packUnit(), Decimals.quantity(barcode.baseQuantity()));
    }
}
