package jinhuo.portal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.PortalTest;
import jinhuo.portal.shared.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Events reach their handlers after the commit: in order, again after a failure, and never without the deed. */
class OutboxTest extends PortalTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Commands commands;

    @Autowired
    private RecordingHandler handler;

    @Test
    void handlesTheEventsOfAnAggregateInOrder() {
        var aggregate = UUID.randomUUID();

        append(aggregate, "test_first");
        append(aggregate, "test_second");

        await().untilAsserted(
                        () -> assertThat(handler.seenFor(aggregate)).containsExactly("test_first", "test_second"));
    }

    @Test
    void anEventIsKeptOnlyWithItsDeed() {
        var aggregate = UUID.randomUUID();

        var failing = commands.execute(outbox.append("test", aggregate, "test_lost", Map.of())
                .then(Mono.error(new IllegalStateException("the deed failed"))));

        StepVerifier.create(failing).verifyErrorMessage("the deed failed");
        assertThat(pending(aggregate)).isZero();
        assertThat(handler.seenFor(aggregate)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        StepVerifier.create(outbox.append("test", UUID.randomUUID(), "test_lost", Map.of()))
                .verifyError(TransactionException.class);
    }

    @Test
    void anEventThatCannotBeHandledHoldsBackItsAggregateOnly() {
        var poisoned = UUID.randomUUID();
        var healthy = UUID.randomUUID();
        handler.failFor(poisoned);

        append(poisoned, "test_first");
        append(poisoned, "test_second");
        append(healthy, "test_first");

        await().untilAsserted(() -> assertThat(handler.seenFor(healthy)).containsExactly("test_first"));
        assertThat(handler.seenFor(poisoned)).isEmpty();
        handler.succeedFor(poisoned);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(handler.seenFor(poisoned)).containsExactly("test_first", "test_second"));
        await().untilAsserted(() -> assertThat(pending(poisoned)).isZero());
    }

    private void append(UUID aggregate, String type) {
        commands.execute(outbox.append("test", aggregate, type, Map.of())).block();
    }

    private long pending(UUID aggregate) {
        var count = database.sql("select count(*) from outbox where aggregate_id = :id and handled_at is null")
                .bind("id", aggregate)
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
        return count == null ? 0 : count;
    }
}
