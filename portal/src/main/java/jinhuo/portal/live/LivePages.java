package jinhuo.portal.live;

import java.time.Duration;
import jinhuo.portal.outbox.Signals;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Json;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** The stream of a viewer's events. */
@Component
class LivePages {

    /** A browser connects again by itself, and is asked anew who it is. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Signals signals;
    private final Json json;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    LivePages(Signals signals, Json json) {
        this.signals = signals;
        this.json = json;
    }

    /**
     * What concerns the viewer, as it happens. Ends when PostgreSQL's signals are lost: the browser connects again and
     * fetches anew, so nothing is missed.
     */
    Flux<LiveEvent> of(Actor viewer) {
        return signals.on(Signals.LIVE)
                .map(text -> json.read(text, LiveMessage.class))
                .filter(message -> message.concerns(viewer))
                .map(message -> new LiveEvent(message.type(), message.id()))
                .onErrorComplete()
                .take(LONGEST)
                .takeUntilOther(closing.asMono());
    }

    /** Open streams would hold up a graceful end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }
}
