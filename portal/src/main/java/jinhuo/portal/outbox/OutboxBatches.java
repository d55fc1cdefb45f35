package jinhuo.portal.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import jinhuo.portal.shared.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the next events, runs their handlers and marks them as handled, in one transaction. When a batch fails its
 * events are taken one by one, so that one that cannot be handled holds back its own aggregate only; unless it failed
 * with {@link NotNow}, which passes on.
 */
@Component
class OutboxBatches {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxBatches.class);

    private final OutboxRepository outbox;
    private final List<OutboxHandler> handlers;
    private final Commands commands;
    private final Counter handled;
    private final Counter putOff;

    OutboxBatches(OutboxRepository outbox, List<OutboxHandler> handlers, Commands commands, MeterRegistry meters) {
        this.outbox = outbox;
        this.handlers = handlers;
        this.commands = commands;
        this.handled = meters.counter("jinhuo.outbox.handled");
        this.putOff = meters.counter("jinhuo.outbox.put.off");
    }

    /** How many events were dealt with: handled, or put off after a failure. */
    Mono<Integer> handleNext(Lane lane, int limit) {
        return commands.execute(outbox.claim(lane, limit).collectList().flatMap(this::handle))
                .doOnNext(handled::increment)
                .onErrorResume(HandlingFailed.class, failure -> recover(lane, failure));
    }

    private Mono<Integer> handle(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return Mono.just(0);
        }
        return Flux.fromIterable(handlers)
                .concatMap(handler -> handler.handleAll(events.stream()
                        .filter(event -> handler.handles(event.type()))
                        .toList()))
                .then(outbox.markHandled(events))
                .thenReturn(events.size())
                .onErrorMap(failure -> failure instanceof NotNow ? failure : new HandlingFailed(events, failure));
    }

    private Mono<Integer> recover(Lane lane, HandlingFailed failure) {
        var events = failure.events();
        if (events.size() > 1) {
            return Flux.range(0, events.size())
                    .concatMap(i -> handleNext(lane, 1))
                    .then(Mono.just(events.size()));
        }
        var event = events.getFirst();
        putOff.increment();
        LOG.warn("event id={} type={} is put off", event.id(), event.type(), failure.getCause());
        return commands.execute(outbox.putOff(event, String.valueOf(failure.getCause())))
                .thenReturn(1);
    }

    /** Carries the events out of the transaction that failed with them. */
    private static final class HandlingFailed extends RuntimeException {

        private final transient List<OutboxEvent> events;

        HandlingFailed(List<OutboxEvent> events, Throwable cause) {
            super(cause);
            this.events = events;
        }

        List<OutboxEvent> events() {
            return events;
        }
    }
}
