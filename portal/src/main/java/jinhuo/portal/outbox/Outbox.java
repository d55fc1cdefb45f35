package jinhuo.portal.outbox;

import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** Where a command writes down what it did, for others to follow after the commit. */
@Component
public class Outbox {

    private static final String INSERT = """
            insert into outbox (aggregate_type, aggregate_id, type, payload)
            values (:aggregateType, :aggregate, :type, :payload)
            """;

    private final DatabaseClient database;
    private final Json json;

    Outbox(DatabaseClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Appends an event to the transaction of the caller.
     *
     * @param payload the ids that handlers and live pages need: {@code shopId}, {@code supplierId}, {@code number}
     * @throws org.springframework.transaction.TransactionException outside a transaction: the event could be kept while the deed is lost
     */
    public Mono<Void> append(
            String aggregateType, UUID aggregateId, String type, Map<String, ? extends @Nullable Object> payload) {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .then(Mono.defer(() -> database.sql(INSERT)
                        .bind("aggregateType", aggregateType)
                        .bind("aggregate", aggregateId)
                        .bind("type", type)
                        .bind("payload", json.write(payload))
                        .then()));
    }
}
