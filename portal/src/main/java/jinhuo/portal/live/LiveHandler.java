package jinhuo.portal.live;

import java.util.Set;
import java.util.UUID;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.outbox.OutboxHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells all portals of what happened to things that pages show. */
@Component
class LiveHandler implements OutboxHandler {

    /** What one supplier does with its quote is nobody else's business; the request itself is open to all of them. */
    private static final Set<String> BETWEEN_TWO = Set.of("quote_given", "quote_withdrawn");

    private final LiveChannel channel;

    LiveHandler(LiveChannel channel) {
        this.channel = channel;
    }

    @Override
    public boolean handles(String type) {
        return !type.equals("product_changed");
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return channel.send(new LiveMessage(
                event.aggregateType(),
                event.aggregateId(),
                concerned("shop", event),
                concerned("supplier", event),
                event.aggregateType().equals("purchase_request") && !BETWEEN_TWO.contains(event.type()),
                true));
    }

    /** The payload's id; the aggregate itself where that is the shop or supplier. */
    private static @Nullable UUID concerned(String kind, OutboxEvent event) {
        return event.aggregateType().equals(kind) ? event.aggregateId() : event.id(kind + "Id");
    }
}
