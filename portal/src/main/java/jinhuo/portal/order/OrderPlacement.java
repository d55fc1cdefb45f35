package jinhuo.portal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jinhuo.domain.document.DocumentNumber;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.inventory.Reservations;
import jinhuo.portal.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes new orders and reserves their stock: the one way for an order to come to be, whatever it came from. */
@Component
public class OrderPlacement {

    private final NewOrderRepository orders;
    private final Reservations reservations;
    private final OrderJournal journal;

    OrderPlacement(NewOrderRepository orders, Reservations reservations, OrderJournal journal) {
        this.orders = orders;
        this.reservations = reservations;
        this.journal = journal;
    }

    /**
     * Places all of the orders or none, in the caller's transaction. Fails with {@link
     * jinhuo.portal.buyer.ShopNotCertified}, {@link jinhuo.portal.buyer.TownshipNotServed} or {@link
     * jinhuo.portal.inventory.StockTooLow}.
     *
     * @param placed one a supplier
     */
    public Mono<List<PlacedOrder>> place(
            Actor actor, Buyer buyer, OrderSource source, String note, List<NewOrder> placed) {
        return Mono.defer(() -> {
            var line = buyer.requireCertified().requireLine();
            var now = Instant.now();
            var day = line.calendar().next(now).date();
            var terms = new Terms(source, buyer.shopId(), line.id(), day, note, actor.accountId());
            return numbers(LocalDate.ofInstant(now, line.calendar().zone()), placed.size())
                    .flatMap(numbers -> orders.insert(terms, numbers, placed))
                    .delayUntil(written -> reserve(actor, written))
                    .delayUntil(written -> journal.placed(actor, buyer.shopId(), written));
        });
    }

    private Mono<List<String>> numbers(LocalDate today, int count) {
        return orders.nextNumbers(count)
                .map(counter -> DocumentNumber.order(today, counter))
                .collectList();
    }

    private Mono<Void> reserve(Actor actor, List<PlacedOrder> written) {
        return reservations.reserve(
                actor,
                written.stream().flatMap(order -> order.demands().stream()).toList());
    }
}
