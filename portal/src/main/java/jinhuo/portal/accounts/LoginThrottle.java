package jinhuo.portal.accounts;

import java.time.Duration;
import java.util.List;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Sql;
import jinhuo.portal.shared.Throttled;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Slows the guessing of passwords, by account and by address, for all portals together. Every try is counted before
 * the password is looked at, so that a hundred tries at once are a hundred; a right password takes its own back.
 */
@Component
class LoginThrottle {

    private static final String COUNT = """
            insert into login_throttle as t (subject, failures, window_start) values (:subject, 1, now())
            on conflict (subject) do update set
              failures = case when t.window_start < now() - :window * interval '1 second' then 1 else t.failures + 1 end,
              window_start = case when t.window_start < now() - :window * interval '1 second' then now() else t.window_start end,
              locked_until = case
                when t.locked_until > now() then t.locked_until
                when t.window_start >= now() - :window * interval '1 second' and t.failures >= :limit
                  then now() + :window * interval '1 second'
              end
            returning greatest(0, ceil(coalesce(extract(epoch from locked_until - now()), 0)))::bigint as wait
            """;
    private static final String FORGIVE_ACCOUNT = "delete from login_throttle where subject = :subject";
    private static final String FORGIVE_ADDRESS = """
            update login_throttle set failures = greatest(0, failures - 1) where subject = :subject
            """;

    private final DatabaseClient database;
    private final Commands commands;
    private final int accountFailures;
    private final int addressFailures;
    private final Duration window;

    LoginThrottle(
            DatabaseClient database,
            Commands commands,
            @Value("${jinhuo.login.account-failures}") int accountFailures,
            @Value("${jinhuo.login.address-failures}") int addressFailures,
            @Value("${jinhuo.login.window}") Duration window) {
        this.database = database;
        this.commands = commands;
        this.accountFailures = accountFailures;
        this.addressFailures = addressFailures;
        this.window = window;
    }

    /** Counts a try; {@link Throttled} when there were too many. */
    Mono<Void> admit(String phone, @Nullable String address) {
        var counts =
                Flux.concat(count("account:" + phone, accountFailures), count("address:" + address, addressFailures));
        return commands.execute(counts.collectList()).flatMap(LoginThrottle::refuse);
    }

    /** Takes the try back: the password was right. */
    Mono<Void> forgive(String phone, @Nullable String address) {
        return commands.execute(database.sql(FORGIVE_ACCOUNT)
                .bind("subject", "account:" + phone)
                .then()
                .then(database.sql(FORGIVE_ADDRESS)
                        .bind("subject", "address:" + address)
                        .then()));
    }

    private Mono<Long> count(String subject, int limit) {
        return database.sql(COUNT)
                .bind("subject", subject)
                .bind("limit", limit)
                .bind("window", window.toSeconds())
                .map(row -> Sql.get(row, "wait", Long.class))
                .one();
    }

    private static Mono<Void> refuse(List<Long> waits) {
        long wait = waits.stream().mapToLong(Long::longValue).max().orElse(0);
        return wait > 0 ? Mono.error(new Throttled(Duration.ofSeconds(wait))) : Mono.empty();
    }
}
