package jinhuo.portal.outbox;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of events, as the relay sees it. */
@Repository
class OutboxRepository {

    /** The oldest event of each aggregate, unless another portal has it: so an aggregate's events never overtake. */
    private static final String CLAIM = """
            select o.id, o.aggregate_type, o.aggregate_id, o.type, o.payload, o.occurred_at
            from outbox o
            where o.handled_at is null and o.retry_at <= now() and (o.aggregate_type = 'product') = :products
              and not exists (
                select from outbox earlier
                where earlier.aggregate_id = o.aggregate_id and earlier.handled_at is null and earlier.id < o.id)
            order by o.id
            limit :limit
            for update of o skip locked
            """;

    private static final String MARK_HANDLED = "update outbox set handled_at = now() where id = any(:ids)";
    private static final String PUT_OFF = """
            update outbox
            set attempts = attempts + 1, last_error = left(:error, 500),
                retry_at = now() + least(300, power(2, least(attempts, 9))) * interval '1 second'
            where id = :id
            """;

    private final DatabaseClient database;
    private final jinhuo.portal.shared.Json json;

    OutboxRepository(DatabaseClient database, jinhuo.portal.shared.Json json) {
        this.database = database;
        this.json = json;
    }

    Flux<OutboxEvent> claim(Lane lane, int limit) {
        return database.sql(CLAIM)
                .bind("products", lane.isProducts())
                .bind("limit", limit)
                .map(this::event)
                .all();
    }

    Mono<Void> markHandled(List<OutboxEvent> events) {
        return database.sql(MARK_HANDLED)
                .bind("ids", events.stream().map(OutboxEvent::id).toArray(Long[]::new))
                .then();
    }

    /** Until a later try: 1, 2, 4… seconds, at most five minutes. */
    Mono<Void> putOff(OutboxEvent event, String error) {
        return database.sql(PUT_OFF).bind("id", event.id()).bind("error", error).then();
    }

    private OutboxEvent event(Readable row) {
        return new OutboxEvent(
                Sql.get(row, "id", Long.class),
                Sql.get(row, "aggregate_type", String.class),
                Sql.get(row, "aggregate_id", UUID.class),
                Sql.get(row, "type", String.class),
                json.object(Sql.get(row, "payload", Json.class)),
                Sql.get(row, "occurred_at", OffsetDateTime.class).toInstant());
    }
}
