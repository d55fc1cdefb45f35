package jinhuo.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** A command is one transaction that ends by itself, whoever still listens. */
class CommandsTest extends PortalTest {

    @Autowired
    private Commands commands;

    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void prepareTable() {
        fixtures.run("create table if not exists command_trial (id uuid primary key, value int not null)", Map.of());
        fixtures.run("insert into command_trial (id, value) values (:id, 0)", Map.of("id", subject));
    }

    @Test
    void commitsWhenItCompletesAndRollsBackWhenItFails() {
        commands.execute(set(1)).block();
        StepVerifier.create(commands.execute(set(2).then(Mono.error(new IllegalStateException("no")))))
                .verifyErrorMessage("no");

        assertThat(value()).isEqualTo(1);
    }

    @Test
    void aClientThatHangsUpDoesNotStopIt() {
        var slow = set(1).then(Mono.delay(Duration.ofMillis(300))).then(add());

        StepVerifier.create(commands.execute(slow))
                .thenAwait(Duration.ofMillis(100))
                .thenCancel()
                .verify();

        await().untilAsserted(() -> assertThat(value()).isEqualTo(2));
    }

    @Test
    void triesAgainWhatDeadlocked() {
        var other = UUID.randomUUID();
        fixtures.run("insert into command_trial (id, value) values (:id, 0)", Map.of("id", other));
        var forth = commands.execute(
                add(subject).then(Mono.delay(Duration.ofMillis(200))).then(add(other)));
        var back = commands.execute(
                add(other).then(Mono.delay(Duration.ofMillis(200))).then(add(subject)));

        Mono.when(forth, back).block(Duration.ofSeconds(20));

        assertThat(value()).isEqualTo(2);
    }

    @Test
    void givesUpAfterAFewTries() {
        var tries = new AtomicInteger();
        var serializationFailure = Mono.defer(() -> {
            tries.incrementAndGet();
            return database.sql("do $$ begin raise exception 'again' using errcode = '40001'; end $$")
                    .then();
        });

        StepVerifier.create(commands.execute(serializationFailure)).verifyError();

        assertThat(tries).hasValue(5);
    }

    @Test
    void manyAtOnceWaitForTheirTurnInsteadOfFailing() {
        Flux.range(0, 200).flatMap(i -> commands.execute(add()), 200).then().block(Duration.ofSeconds(30));

        assertThat(value()).isEqualTo(200);
    }

    private Mono<Void> set(int value) {
        return database.sql("update command_trial set value = :value where id = :id")
                .bind("value", value)
                .bind("id", subject)
                .then();
    }

    private Mono<Void> add() {
        return add(subject);
    }

    private Mono<Void> add(UUID id) {
        return database.sql("update command_trial set value = value + 1 where id = :id")
                .bind("id", id)
                .then();
    }

    private int value() {
        var value = database.sql("select value from command_trial where id = :id")
                .bind("id", subject)
                .map(row -> row.get(0, Integer.class))
                .one()
                .block();
        return value == null ? -1 : value;
    }
}
