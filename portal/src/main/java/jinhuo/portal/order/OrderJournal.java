package jinhuo.portal.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the audit log who did what to an order, and the outbox whom it concerns. */
@Component
class OrderJournal {

    private final AuditLog audit;
    private final Outbox outbox;

    OrderJournal(AuditLog audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    Mono<Void> placed(Actor actor, UUID shopId, List<PlacedOrder> orders) {
        return Flux.fromIterable(orders)
                .concatMap(order -> record(
                        actor,
                        order.id(),
                        OrderStatus.PLACED,
                        payload(shopId, order.order().supplierId(), order.number())))
                .then();
    }

    Mono<Void> changed(Actor actor, OrderChange change) {
        var order = change.after();
        var payload = payload(order.shopId(), order.supplierId(), order.number());
        if (change.reason() != null) {
            payload.put("reason", change.reason());
        }
        return record(actor, order.id(), order.status(), payload);
    }

    private Mono<Void> record(Actor actor, UUID orderId, OrderStatus status, Map<String, @Nullable Object> payload) {
        return audit.record(actor, "order." + status.code(), "order", orderId, payload)
                .then(outbox.append("order", orderId, eventType(status), payload));
    }

    private static Map<String, @Nullable Object> payload(UUID shopId, UUID supplierId, String number) {
        var payload = new HashMap<String, @Nullable Object>();
        payload.put("shopId", shopId);
        payload.put("supplierId", supplierId);
        payload.put("number", number);
        return payload;
    }

    private static String eventType(OrderStatus status) {
        return status == OrderStatus.PARTLY_CONFIRMED ? "order_confirmed" : "order_" + status.code();
    }
}
