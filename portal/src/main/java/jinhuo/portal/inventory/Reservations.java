package jinhuo.portal.inventory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jinhuo.portal.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Holds stock for orders, in the transaction of the order. */
@Component
public class Reservations {

    private final StockRepository stock;
    private final ProductChanges products;

    Reservations(StockRepository stock, ProductChanges products) {
        this.stock = stock;
        this.products = products;
    }

    /** Reserves all of it; fails with {@link StockTooLow} when anything falls short, and the transaction must end. */
    public Mono<Void> reserve(Actor actor, List<Demand> demands) {
        return demands.isEmpty()
                ? Mono.empty()
                : stock.reserve(actor.accountId(), demands).flatMap(this::settle);
    }

    /** Gives back what was reserved. */
    public Mono<Void> release(Actor actor, List<Demand> demands) {
        return demands.isEmpty()
                ? Mono.empty()
                : stock.release(actor.accountId(), demands).flatMap(this::settle);
    }

    private Mono<Void> settle(List<StockChange> changes) {
        var shortages = changes.stream()
                .filter(change -> !change.done())
                .map(StockChange::shortage)
                .toList();
        return shortages.isEmpty() ? products.changed(turned(changes)) : Mono.error(new StockTooLow(shortages));
    }

    private static Set<UUID> turned(List<StockChange> changes) {
        return changes.stream()
                .filter(StockChange::turnsAvailability)
                .map(StockChange::productId)
                .collect(Collectors.toSet());
    }
}
