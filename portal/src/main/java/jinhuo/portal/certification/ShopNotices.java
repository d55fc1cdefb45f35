package jinhuo.portal.certification;

import java.util.Set;
import jinhuo.portal.live.Notifications;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells staff of shops that wait, and retailers of decisions, with the reason. */
@Component
class ShopNotices implements OutboxHandler {

    private final Notifications notifications;

    ShopNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public boolean handles(String type) {
        return Set.of("shop_submitted", "shop_decided").contains(type);
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return event.type().equals("shop_submitted")
                ? notifications.toStaff(event.type(), event)
                : notifications.toShop(event.aggregateId(), event.type(), event);
    }
}
