package jinhuo.portal.cart;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.buyer.Buyers;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The cart of a shop. Any shop may fill one; ordering it needs certification. */
@Component
class Carts {

    private final CartRepository carts;
    private final PricedOffers offers;
    private final Buyers buyers;
    private final Commands commands;

    Carts(CartRepository carts, PricedOffers offers, Buyers buyers, Commands commands) {
        this.carts = carts;
        this.offers = offers;
        this.buyers = buyers;
        this.commands = commands;
    }

    Mono<CartView> view(Actor actor) {
        return Mono.defer(() -> buyers.of(actor.requireShop())
                .flatMap(buyer -> wantedBy(buyer).map(wanted -> CartView.of(buyer, wanted, Instant.now()))));
    }

    /** Sets the packs of an offer; fails when it cannot be ordered at all or not in this quantity. */
    Mono<Void> put(Actor actor, UUID offerId, int packs) {
        return commands.execute(offers.of(List.of(offerId))
                .map(found -> requireOrderable(found, offerId, packs))
                .flatMap(offer -> carts.put(actor.requireShop(), offer.id(), packs)));
    }

    Mono<Void> remove(Actor actor, UUID offerId) {
        return commands.execute(Mono.defer(() -> carts.remove(actor.requireShop(), List.of(offerId))));
    }

    private Mono<List<Wanted>> wantedBy(Buyer buyer) {
        return carts.linesOf(buyer.shopId())
                .flatMap(packs -> offers.of(packs.keySet())
                        .map(priced -> packs.entrySet().stream()
                                .map(line -> new Wanted(requireNonNull(priced.get(line.getKey())), line.getValue()))
                                .toList()));
    }

    private static PricedOffer requireOrderable(Map<UUID, PricedOffer> found, UUID offerId, int packs) {
        var offer = found.get(offerId);
        if (offer == null || !offer.orderable()) {
            throw new NotFound("offer");
        }
        Quantities.failure(offer, packs, "packs").ifPresent(failure -> {
            throw new QuantityNotOrderable(List.of(failure));
        });
        return offer;
    }
}
