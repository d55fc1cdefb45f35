package jinhuo.portal.live;

import java.util.UUID;
import jinhuo.portal.outbox.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells people of an event in a way that waits for them. For handlers of the outbox: telling the same people of the
 * same event again does nothing.
 */
@Component
public class Notifications {

    private final NotificationRepository notifications;
    private final LiveChannel channel;

    Notifications(NotificationRepository notifications, LiveChannel channel) {
        this.notifications = notifications;
        this.channel = channel;
    }

    /**
     * Tells the people of a shop.
     *
     * @param kind names the words, as in {@code shop_approved}; the event's payload is the detail
     */
    public Mono<Void> toShop(UUID shop, String kind, OutboxEvent event) {
        return tell(kind, event, shop, null, false);
    }

    /** Tells the people of a supplier. */
    public Mono<Void> toSupplier(UUID supplier, String kind, OutboxEvent event) {
        return tell(kind, event, null, supplier, false);
    }

    /** Tells all staff and administrators. */
    public Mono<Void> toStaff(String kind, OutboxEvent event) {
        return tell(kind, event, null, null, true);
    }

    private Mono<Void> tell(
            String kind, OutboxEvent event, @Nullable UUID shop, @Nullable UUID supplier, boolean staff) {
        return notifications
                .insert(kind, event, shop, supplier, staff)
                .filter(told -> told > 0)
                .flatMap(told -> channel.send(
                        new LiveMessage("notification", event.aggregateId(), shop, supplier, false, staff)));
    }
}
