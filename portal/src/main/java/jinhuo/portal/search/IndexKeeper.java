package jinhuo.portal.search;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import jinhuo.search.SearchConnection;
import jinhuo.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks now and then whether there is an index, because Elasticsearch may come later than the portal, and may be lost
 * without losing anything: then it creates one and asks the worker to fill it.
 */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final SearchConnection connection;
    private final ProductDocumentRepository documents;
    private final AtomicBoolean available = new AtomicBoolean();
    private @Nullable Disposable watch;

    IndexKeeper(SearchConnection connection, ProductDocumentRepository documents) {
        this.connection = connection;
        this.documents = documents;
    }

    /** Subscribes here, because nobody asks for this work but the clock. */
    @Override
    public void start() {
        watch = Flux.interval(Duration.ZERO, PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> look(), 0)
                .subscribe();
    }

    @Override
    public void stop() {
        if (watch != null) {
            watch.dispose();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    private Mono<Void> look() {
        return Mono.fromFuture(() -> connection.index().ensure())
                .doOnNext(created -> note(true))
                .filter(created -> created)
                .flatMap(created -> documents.requestReindex())
                .doOnNext(requested -> LOG.info("search index created reindex={}", requested > 0))
                .then()
                .onErrorResume(SearchUnavailable.class, failure -> Mono.fromRunnable(() -> note(false)))
                .onErrorResume(failure -> {
                    LOG.warn("the search index cannot be looked after", failure);
                    return Mono.empty();
                });
    }

    /** Says once that search went, and once that it is back. */
    private void note(boolean answers) {
        if (available.getAndSet(answers) != answers) {
            LOG.info("search available={}", answers);
        }
    }
}
