package jinhuo.portal.order;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import jinhuo.portal.inventory.Reservations;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What supplier and shop do to an order, each step on the version that they saw. */
@Component
class Orders {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final OrderRepository orders;
    private final OrderQueries queries;
    private final Reservations reservations;
    private final OrderJournal journal;
    private final Commands commands;

    Orders(
            OrderRepository orders,
            OrderQueries queries,
            Reservations reservations,
            OrderJournal journal,
            Commands commands) {
        this.orders = orders;
        this.queries = queries;
        this.reservations = reservations;
        this.journal = journal;
        this.commands = commands;
    }

    Mono<OrderView> confirm(Actor actor, UUID id, int version, ConfirmOrder answer) {
        return change(actor, id, version, order -> order.confirm(answer));
    }

    Mono<OrderView> ready(Actor actor, UUID id, int version) {
        return change(actor, id, version, order -> order.ready(Instant.now()));
    }

    /** The shop cancels, the supplier declines. */
    Mono<OrderView> cancel(Actor actor, UUID id, int version, String reason) {
        return change(
                actor,
                id,
                version,
                order -> actor.role() == Role.SUPPLIER ? order.decline(reason) : order.cancel(reason));
    }

    Mono<OrderView> receive(Actor actor, UUID id, int version, ReceiveOrder counted) {
        return change(actor, id, version, order -> order.receive(counted));
    }

    private Mono<OrderView> change(Actor actor, UUID id, int version, Function<Order, OrderChange> decision) {
        var change = orders.lock(id)
                .filter(order -> order.concerns(actor))
                .switchIfEmpty(Mono.error(() -> new NotFound("order")))
                .map(order -> decision.apply(order.seenAs(version)))
                .flatMap(decided -> write(actor, decided));
        return commands.execute(change)
                .doOnNext(order -> LOG.info(
                        "order={} status={}", order.id(), order.status().code()))
                .then(queries.one(actor, id));
    }

    private Mono<Order> write(Actor actor, OrderChange change) {
        return orders.save(change, actor.accountId())
                .then(Mono.defer(() -> reservations.release(actor, change.released())))
                .then(Mono.defer(() -> journal.changed(actor, change)))
                .thenReturn(change.after());
    }
}
