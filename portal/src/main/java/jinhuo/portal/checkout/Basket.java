package jinhuo.portal.checkout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jinhuo.portal.cart.PricedOffer;
import jinhuo.portal.cart.QuantityNotOrderable;
import jinhuo.portal.inventory.StockTooLow;
import jinhuo.portal.order.NewOrder;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What a shop wants, held against the offers of now. Decides; knows no database. */
final class Basket {

    private final List<Item> items;

    private Basket(List<Item> items) {
        this.items = items;
    }

    /**
     * Judges the lines, one reason after the other, and names every line that a reason concerns.
     *
     * @param offers by id; an offer that is missing does not exist
     * @throws BusinessFailure when a line cannot be ordered as it is
     */
    static Basket of(List<PlaceOrder.OrderedLine> lines, Map<UUID, PricedOffer> offers) {
        var seen = new HashSet<UUID>();
        refuse(failures(lines, "twice", line -> !seen.add(line.offerId())), Invalid::new);
        refuse(
                failures(lines, "not-offered", line -> !isOrderable(offers.get(line.offerId()))).stream()
                        .map(LineRefusal::of)
                        .toList(),
                LinesRefused::notOffered);
        var basket = new Basket(IntStream.range(0, lines.size())
                .mapToObj(i -> new Item(
                        i, lines.get(i), requireNonNull(offers.get(lines.get(i).offerId()))))
                .toList());
        refuse(basket.each(Item::quantityFailure), QuantityNotOrderable::new);
        refuse(basket.each(Item::priceRefusal), LinesRefused::priceChanged);
        refuse(basket.each(Item::amountFailure), Invalid::new);
        return basket;
    }

    /** One order a supplier, in the order in which the shop named them. */
    List<NewOrder> orders() {
        return items.stream()
                .collect(groupingBy(item -> item.offer().supplierId(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(supplier -> new NewOrder(
                        supplier.getKey(),
                        supplier.getValue().stream().map(Item::orderLine).toList()))
                .toList();
    }

    List<UUID> offerIds() {
        return items.stream().map(item -> item.offer().id()).toList();
    }

    /** Says in packs of the lines what fell short in base units of products. */
    BusinessFailure outOfStock(StockTooLow stock) {
        return LinesRefused.outOfStock(stock.shortages().stream()
                .flatMap(shortage -> items.stream()
                        .filter(item -> item.isOf(shortage))
                        .map(item -> item.shortOf(shortage.available())))
                .toList());
    }

    private <F> List<F> each(Function<Item, Optional<F>> check) {
        return items.stream().map(check).flatMap(Optional::stream).toList();
    }

    private static boolean isOrderable(@Nullable PricedOffer offer) {
        return offer != null && offer.orderable();
    }

    private static List<FieldFailure> failures(
            List<PlaceOrder.OrderedLine> lines, String code, Predicate<PlaceOrder.OrderedLine> isWrong) {
        return IntStream.range(0, lines.size())
                .filter(i -> isWrong.test(lines.get(i)))
                .mapToObj(i -> FieldFailure.of("lines[" + i + "].offerId", code))
                .toList();
    }

    private static <F> void refuse(List<F> failures, Function<List<F>, BusinessFailure> refusal) {
        if (!failures.isEmpty()) {
            throw refusal.apply(failures);
        }
    }
}
