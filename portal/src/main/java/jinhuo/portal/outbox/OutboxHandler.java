package jinhuo.portal.outbox;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A later step. It may see an event again after a crash, so it must be idempotent, keyed by the event's id or by the
 * state it finds. It runs in the transaction that marks the event as handled: its statements commit together with
 * that.
 */
public interface OutboxHandler {

    /** True for the types it wants. */
    boolean handles(String type);

    /** Does the step; an error brings the event again later, and holds back those of the same aggregate. */
    Mono<Void> handle(OutboxEvent event);

    /** Several events of different aggregates, or none, for handlers that are faster in bulk. */
    default Mono<Void> handleAll(List<OutboxEvent> events) {
        return Flux.fromIterable(events).concatMap(this::handle).then();
    }
}
