package jinhuo.portal.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A later step that remembers what it saw, and fails where a test wants it to. */
@Component
class RecordingHandler implements OutboxHandler {

    private final List<OutboxEvent> seen = new CopyOnWriteArrayList<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    @Override
    public boolean handles(String type) {
        return type.startsWith("test_");
    }

    @Override
    public Mono<Void> handle(OutboxEvent event) {
        return Mono.fromRunnable(() -> {
            if (failing.contains(event.aggregateId())) {
                throw new IllegalStateException("as the test wants it");
            }
            seen.add(event);
        });
    }

    void failFor(UUID aggregate) {
        failing.add(aggregate);
    }

    void succeedFor(UUID aggregate) {
        failing.remove(aggregate);
    }

    /** The types that came for an aggregate, in order. */
    List<String> seenFor(UUID aggregate) {
        return seen.stream()
                .filter(event -> event.aggregateId().equals(aggregate))
                .map(OutboxEvent::type)
                .toList();
    }
}
