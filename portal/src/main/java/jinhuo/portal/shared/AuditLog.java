package jinhuo.portal.shared;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who did what to which thing: written in the transaction of the deed, never changed. */
@Component
public class AuditLog {

    private static final String INSERT = """
            insert into audit_log (actor_id, action, subject_type, subject_id, detail)
            values (:actor, :action, :subjectType, :subject, :detail)
            """;

    private static final String READ = """
            select l.id, l.at, a.name as actor_name, l.action, l.subject_type, l.subject_id, l.detail
            from audit_log l
            left join account a on a.id = l.actor_id
            where l.id < :before
              and (:subjectType::text is null or l.subject_type = :subjectType)
              and (:subject::uuid is null or l.subject_id = :subject)
            order by l.id desc
            limit :limit
            """;

    private final DatabaseClient database;
    private final Json json;

    AuditLog(DatabaseClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Records a deed.
     *
     * @param actor null: the system itself
     * @param action as in {@code shop.approve}
     * @param subjectType as in {@code shop}
     * @param subjectId which one; null where there is no single one
     * @param detail what a reader needs to understand it; no passwords
     */
    public Mono<Void> record(
            @Nullable Actor actor,
            String action,
            String subjectType,
            @Nullable UUID subjectId,
            Map<String, ? extends @Nullable Object> detail) {
        return recordBy(actor == null ? null : actor.accountId(), action, subjectType, subjectId, detail);
    }

    /** Records a deed of an account that is not signed in yet, as in a registration. */
    public Mono<Void> recordBy(
            @Nullable UUID accountId,
            String action,
            String subjectType,
            @Nullable UUID subjectId,
            Map<String, ? extends @Nullable Object> detail) {
        return database.sql(INSERT)
                .bind("actor", Sql.nullable(UUID.class, accountId))
                .bind("action", action)
                .bind("subjectType", subjectType)
                .bind("subject", Sql.nullable(UUID.class, subjectId))
                .bind("detail", json.write(detail))
                .then();
    }

    /** Deeds from the newest before an id; of one kind of subject, or one subject, where they are not null. */
    public Flux<AuditEntry> read(@Nullable String subjectType, @Nullable UUID subjectId, long before, int limit) {
        return database.sql(READ)
                .bind("before", before)
                .bind("subjectType", Sql.nullable(String.class, subjectType))
                .bind("subject", Sql.nullable(UUID.class, subjectId))
                .bind("limit", limit)
                .map(this::entry)
                .all();
    }

    private AuditEntry entry(Readable row) {
        return new AuditEntry(
                Sql.get(row, "id", Long.class),
                Sql.get(row, "at", Instant.class),
                row.get("actor_name", String.class),
                Sql.get(row, "action", String.class),
                Sql.get(row, "subject_type", String.class),
                row.get("subject_id", UUID.class),
                json.object(Sql.get(row, "detail", io.r2dbc.postgresql.codec.Json.class)));
    }
}
