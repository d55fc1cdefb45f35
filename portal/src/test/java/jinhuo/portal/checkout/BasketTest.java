package jinhuo.portal.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jinhuo.domain.price.PriceTiers;
import jinhuo.domain.price.QuantityRule;
import jinhuo.domain.price.TierPrice;
import jinhuo.portal.cart.PricedOffer;
import jinhuo.portal.cart.QuantityNotOrderable;
import jinhuo.portal.order.NewOrder;
import jinhuo.portal.order.NewOrderLine;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import org.junit.jupiter.api.Test;

/** How a basket is judged, without a database. */
class BasketTest {

    private static final UUID SUPPLIER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void splitsBySupplierInTheOrderOfTheRequest() {
        var water = offer(SUPPLIER, 1, true);
        var oil = offer(OTHER, 1, true);
        var rice = offer(SUPPLIER, 1, true);

        var orders = basket(List.of(water, oil, rice), line(oil, 1, "48"), line(water, 2, "48"), line(rice, 3, "48"))
                .orders();

        assertThat(orders).extracting(NewOrder::supplierId).containsExactly(OTHER, SUPPLIER);
        assertThat(orders.get(1).lines()).extracting(NewOrderLine::packs).containsExactly(2, 3);
    }

    @Test
    void fixesThePriceOfTheTierThatIsReached() {
        var water = offer(SUPPLIER, 1, true);

        var order = basket(List.of(water), line(water, 10, "45.5")).orders().getFirst();

        assertThat(order.lines().getFirst().amounts().gross()).isEqualByComparingTo("455.00");
    }

    @Test
    void namesEveryLineThatAReasonConcerns() {
        var water = offer(SUPPLIER, 5, true);
        var oil = offer(OTHER, 5, true);

        assertThat(refusal(List.of(water, oil), line(water, 4, "48"), line(oil, 6, "48")))
                .isInstanceOf(QuantityNotOrderable.class)
                .extracting(BusinessFailure::fieldErrors)
                .satisfies(fields -> assertThat(fields)
                        .extracting(FieldFailure::field, FieldFailure::accepted)
                        .containsExactly(tuple("lines[0].packs", "5"), tuple("lines[1].packs", "5, 10")));
    }

    @Test
    void saysThatAnOfferIsGoneBeforeItSaysAnythingElse() {
        var gone = offer(SUPPLIER, 5, false);

        assertThat(refusal(List.of(gone), line(gone, 4, "1")).slug()).isEqualTo("not-offered");
    }

    @Test
    void isTheSameRequestHoweverItIsWritten() {
        var one = offer(SUPPLIER, 1, true);
        var two = offer(OTHER, 1, true);

        var request = new PlaceOrder(List.of(line(one, 1, "48"), line(two, 2, "48.0")), null);

        assertThat(new PlaceOrder(List.of(line(two, 2, "48"), line(one, 1, "48.0000")), " ").fingerprint())
                .isEqualTo(request.fingerprint());
        assertThat(new PlaceOrder(List.of(line(one, 1, "48"), line(two, 3, "48")), null).fingerprint())
                .isNotEqualTo(request.fingerprint());
        assertThat(new PlaceOrder(request.lines(), "下午送").fingerprint()).isNotEqualTo(request.fingerprint());
    }

    private static BusinessFailure refusal(List<PricedOffer> offers, PlaceOrder.OrderedLine... lines) {
        return catchThrowableOfType(BusinessFailure.class, () -> basket(offers, lines));
    }

    private static Basket basket(List<PricedOffer> offers, PlaceOrder.OrderedLine... lines) {
        return Basket.of(
                Arrays.asList(lines), offers.stream().collect(Collectors.toMap(PricedOffer::id, Function.identity())));
    }

    private static PlaceOrder.OrderedLine line(PricedOffer offer, int packs, String price) {
        return new PlaceOrder.OrderedLine(offer.id(), packs, new BigDecimal(price));
    }

    /** Cases of 24 bottles at 48, from ten on at 45.50. */
    private static PricedOffer offer(UUID supplier, int multiple, boolean orderable) {
        return new PricedOffer(
                UUID.randomUUID(),
                supplier,
                "供应商",
                orderable,
                UUID.randomUUID(),
                null,
                "矿泉水",
                "550ml",
                null,
                "箱",
                "瓶",
                BigDecimal.valueOf(24),
                new PriceTiers(new BigDecimal("48"), List.of(new TierPrice(10, new BigDecimal("45.5")))),
                new QuantityRule(multiple, multiple),
                new BigDecimal("0.13"),
                BigDecimal.valueOf(2400));
    }
}
