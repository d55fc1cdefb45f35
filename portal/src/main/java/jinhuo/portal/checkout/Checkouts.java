package jinhuo.portal.checkout;

import java.util.Arrays;
import java.util.UUID;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.buyer.Buyers;
import jinhuo.portal.cart.CartRepository;
import jinhuo.portal.cart.PricedOffers;
import jinhuo.portal.inventory.StockTooLow;
import jinhuo.portal.order.OrderPlacement;
import jinhuo.portal.order.OrderQueries;
import jinhuo.portal.order.OrderSource;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Orders a cart: one transaction, split by supplier, and once only however often it is asked for. */
@Component
class Checkouts {

    private static final Logger LOG = LoggerFactory.getLogger(Checkouts.class);

    private final Buyers buyers;
    private final PricedOffers offers;
    private final CheckoutRepository checkouts;
    private final CartRepository carts;
    private final OrderPlacement placement;
    private final OrderQueries orders;
    private final Commands commands;

    Checkouts(
            Buyers buyers,
            PricedOffers offers,
            CheckoutRepository checkouts,
            CartRepository carts,
            OrderPlacement placement,
            OrderQueries orders,
            Commands commands) {
        this.buyers = buyers;
        this.offers = offers;
        this.checkouts = checkouts;
        this.carts = carts;
        this.placement = placement;
        this.orders = orders;
        this.commands = commands;
    }

    /** What became of the request. */
    record Answer(CheckoutView view, boolean isNew) {}

    /**
     * Places the order, or answers with what was placed before under the same key. Two requests with one key at once:
     * the second waits at the key's unique index until the first has ended.
     */
    Mono<Answer> place(Actor actor, String key, PlaceOrder order) {
        var answer = Mono.defer(() -> buyers.certified(actor.requireShop()))
                .flatMap(buyer -> checkouts
                        .begin(buyer.shopId(), key, order.fingerprint(), actor.accountId())
                        .flatMap(id -> placeNew(actor, buyer, id, order))
                        .switchIfEmpty(Mono.defer(() -> placedBefore(buyer, key, order))));
        return commands.execute(answer);
    }

    private Mono<Answer> placeNew(Actor actor, Buyer buyer, UUID id, PlaceOrder order) {
        return offers.of(order.lines().stream()
                        .map(PlaceOrder.OrderedLine::offerId)
                        .toList())
                .map(priced -> Basket.of(order.lines(), priced))
                .flatMap(basket -> placement
                        .place(actor, buyer, OrderSource.checkout(id), order.noteOrEmpty(), basket.orders())
                        .onErrorMap(StockTooLow.class, basket::outOfStock)
                        .then(Mono.defer(() -> carts.remove(buyer.shopId(), basket.offerIds()))))
                .then(Mono.defer(() -> orders.ofCheckout(id)))
                .doOnNext(placed -> LOG.info("checkout={} shop={} orders={}", id, buyer.shopId(), placed.size()))
                .map(placed -> new Answer(new CheckoutView(id, placed), true));
    }

    private Mono<Answer> placedBefore(Buyer buyer, String key, PlaceOrder order) {
        return checkouts.find(buyer.shopId(), key).flatMap(before -> {
            if (!Arrays.equals(before.fingerprint(), order.fingerprint())) {
                return Mono.error(new IdempotencyKeyReused());
            }
            return orders.ofCheckout(before.id())
                    .map(placed -> new Answer(new CheckoutView(before.id(), placed), false));
        });
    }
}
