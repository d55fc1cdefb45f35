package jinhuo.portal.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** After Elasticsearch has failed once, nobody waits for it again for a moment. */
@Component
class Breaker {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final AtomicLong openUntil = new AtomicLong(System.nanoTime());

    /** Asks, unless it has just failed; fails with {@link SearchNotAvailable} without asking then. */
    <T> Mono<T> protect(Supplier<Mono<T>> asked) {
        return Mono.defer(() -> System.nanoTime() - openUntil.get() < 0
                ? Mono.error(new SearchNotAvailable())
                : asked.get()
                        .doOnError(
                                SearchNotAvailable.class,
                                failure -> openUntil.set(System.nanoTime() + PAUSE.toNanos())));
    }
}
