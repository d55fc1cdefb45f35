package jinhuo.portal.checkout;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import jinhuo.portal.cart.PricedOffer;
import jinhuo.portal.cart.Quantities;
import jinhuo.portal.inventory.Shortage;
import jinhuo.portal.order.NewOrderLine;
import jinhuo.portal.shared.Decimals;
import jinhuo.portal.shared.FieldFailure;

/**
 * A line that a shop wants, beside the offer as it is now.
 *
 * @param position in the request, from 0
 */
record Item(int position, PlaceOrder.OrderedLine line, PricedOffer offer) {

    /** No line costs more, in yuan: so that totals fit their columns. */
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000");

    Optional<FieldFailure> quantityFailure() {
        return Quantities.failure(offer, line.packs(), field("packs"));
    }

    Optional<FieldFailure> amountFailure() {
        return offer.amounts(line.packs()).gross().compareTo(LARGEST_AMOUNT) <= 0
                ? Optional.empty()
                : Optional.of(FieldFailure.of(field("packs"), "amount-too-large"));
    }

    Optional<LineRefusal> priceRefusal() {
        var price = offer.tiers().priceFor(line.packs()).price();
        if (price.compareTo(line.price()) == 0) {
            return Optional.empty();
        }
        var now = Decimals.price(price);
        var failure = FieldFailure.accepting(
                field("price"), "price-now", now.toPlainString(), offer.name(), now.toPlainString());
        return Optional.of(new LineRefusal(failure, Map.of("offerId", offer.id(), "price", now)));
    }

    /** What is left, in packs of this line. */
    LineRefusal shortOf(BigDecimal available) {
        var packs = offer.packsIn(available);
        var failure = FieldFailure.accepting(
                field("packs"), "left", packs == 0 ? "0" : "1–" + packs, offer.name(), packs, offer.packUnit());
        return new LineRefusal(failure, Map.of("offerId", offer.id(), "availablePacks", packs));
    }

    boolean isOf(Shortage shortage) {
        return offer.supplierId().equals(shortage.supplierId())
                && offer.productId().equals(shortage.productId());
    }

    NewOrderLine orderLine() {
        return new NewOrderLine(
                offer.id(),
                offer.productId(),
                offer.gtin(),
                offer.name(),
                offer.specification(),
                offer.packUnit(),
                offer.baseUnit(),
                offer.packQuantity(),
                line.packs(),
                offer.tiers().priceFor(line.packs()).price(),
                offer.vatRate());
    }

    private String field(String name) {
        return "lines[" + position + "]." + name;
    }
}
