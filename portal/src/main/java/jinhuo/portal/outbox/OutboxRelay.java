package jinhuo.portal.outbox;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Brings events to their handlers: woken by PostgreSQL, and by the clock in case a signal was lost. Every portal runs
 * one. Products have a lane of their own, so that a price list of fifty thousand rows does not hold up an order.
 */
@Component
class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 200;

    private final OutboxBatches batches;
    private final Signals signals;
    private final Duration poll;
    private List<Disposable> lanes = List.of();

    OutboxRelay(OutboxBatches batches, Signals signals, @Value("${jinhuo.outbox.poll}") Duration poll) {
        this.batches = batches;
        this.signals = signals;
        this.poll = poll;
    }

    /** The one place that subscribes: nobody asks for the relay's work but itself. */
    @Override
    public void start() {
        lanes = Stream.of(Lane.values())
                .map(lane -> wakeUps().concatMap(signal -> drain(lane), 0).subscribe())
                .toList();
    }

    @Override
    public void stop() {
        lanes.forEach(Disposable::dispose);
        lanes = List.of();
    }

    @Override
    public boolean isRunning() {
        return !lanes.isEmpty();
    }

    private Flux<String> wakeUps() {
        var heard = signals.on(Signals.OUTBOX)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(10)));
        var clock = Flux.interval(Duration.ZERO, poll).onBackpressureDrop().map(Object::toString);
        return Flux.merge(heard, clock).onBackpressureLatest();
    }

    /** Until nothing is left, or only what has to wait for another try. */
    private Mono<Void> drain(Lane lane) {
        return batches.handleNext(lane, BATCH)
                .expand(handled -> handled == 0 ? Mono.empty() : batches.handleNext(lane, BATCH))
                .then()
                .onErrorResume(NotNow.class, failure -> Mono.empty())
                .onErrorResume(failure -> {
                    LOG.warn("outbox lane={} waits: {}", lane, failure.toString());
                    return Mono.empty();
                });
    }
}
