package jinhuo.portal.supplier;

import java.util.Set;
import jinhuo.portal.live.Notifications;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells staff of applications, and suppliers of decisions. */
@Component
class SupplierNotices implements OutboxHandler {

    private final Notifications notifications;

    SupplierNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public boolean handles(String type) {
        return Set.of("supplier_applied", "supplier_decided").contains(type);
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return event.type().equals("supplier_applied")
                ? notifications.toStaff(event.type(), event)
                : notifications.toSupplier(event.aggregateId(), event.type(), event);
    }
}
