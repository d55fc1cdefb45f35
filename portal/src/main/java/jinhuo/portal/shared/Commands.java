package jinhuo.portal.shared;

import io.r2dbc.spi.R2dbcException;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Runs everything that writes. One command is one transaction; it is detached from the request, so that a client who
 * hangs up half-way cannot leave a connection in the middle of a transaction; and it is tried again when PostgreSQL
 * broke a deadlock or found that it could not be serialized.
 */
@Component
public class Commands {

    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("40001", "40P01");
    private static final int RETRIES = 4;

    private final TransactionalOperator transaction;

    Commands(ReactiveTransactionManager transactions) {
        this.transaction = TransactionalOperator.create(transactions);
    }

    /**
     * Runs the work in a transaction: commits when it completes, rolls back when it fails. Inside another command it
     * joins that one.
     *
     * @param work is subscribed to again on another try, so it must begin from its arguments each time
     */
    public <T> Mono<T> execute(Mono<T> work) {
        var attempts = work.as(transaction::transactional)
                .retryWhen(Retry.backoff(RETRIES, Duration.ofMillis(10))
                        .maxBackoff(Duration.ofMillis(200))
                        .filter(Commands::isWorthAnotherTry)
                        .onRetryExhaustedThrow((specification, signal) -> signal.failure()));
        // cache() does not pass a cancellation on: begun work ends by itself, whoever still listens.
        return Mono.defer(attempts::cache);
    }

    private static boolean isWorthAnotherTry(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof R2dbcException database && WORTH_ANOTHER_TRY.contains(database.getSqlState())) {
                return true;
            }
        }
        return false;
    }
}
