package jinhuo.portal.live;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.outbox.OutboxEvent;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of notifications: one an account and event. */
@Repository
class NotificationRepository {

    private static final String INSERT = """
            insert into notification (event_id, account_id, kind, subject_type, subject_id, detail)
            select :event, a.id, :kind, :subjectType, :subject, :detail
            from account a
            where a.disabled_at is null
              and (a.role = 'retailer' and a.shop_id = :shop
                or a.role = 'supplier' and a.supplier_id = :supplier
                or :staff and a.role in ('staff', 'administrator'))
            on conflict (event_id, account_id) do nothing
            """;
    private static final String LIST = """
            select id, kind, subject_type, subject_id, detail, created_at, read_at
            from notification
            where account_id = :account and id < :before
            order by id desc
            limit :limit
            """;
    private static final String MARK_READ = """
            update notification set read_at = now()
            where account_id = :account and read_at is null and (:all or id = any(:ids))
            """;
    private static final String UNREAD = """
            select count(*) as count from notification where account_id = :account and read_at is null
            """;

    private final DatabaseClient database;
    private final jinhuo.portal.shared.Json json;

    NotificationRepository(DatabaseClient database, jinhuo.portal.shared.Json json) {
        this.database = database;
        this.json = json;
    }

    /** How many were told who had not been told before. */
    Mono<Long> insert(String kind, OutboxEvent event, @Nullable UUID shop, @Nullable UUID supplier, boolean staff) {
        return database.sql(INSERT)
                .bind("event", event.id())
                .bind("kind", kind)
                .bind("subjectType", event.aggregateType())
                .bind("subject", event.aggregateId())
                .bind("detail", json.write(event.payload()))
                .bind("shop", Sql.nullable(UUID.class, shop))
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .bind("staff", staff)
                .fetch()
                .rowsUpdated();
    }

    /** Newest first. */
    Flux<NotificationView> list(UUID account, UUID before, int limit) {
        return database.sql(LIST)
                .bind("account", account)
                .bind("before", before)
                .bind("limit", limit)
                .map(this::view)
                .all();
    }

    /** Those with the ids, of this account; all when no ids are given. */
    Mono<Void> markRead(UUID account, @Nullable List<UUID> ids) {
        return database.sql(MARK_READ)
                .bind("account", account)
                .bind("all", ids == null)
                .bind("ids", ids == null ? new UUID[0] : ids.toArray(UUID[]::new))
                .then();
    }

    Mono<Long> countUnread(UUID account) {
        return database.sql(UNREAD)
                .bind("account", account)
                .map(row -> Sql.get(row, "count", Long.class))
                .one();
    }

    private NotificationView view(Readable row) {
        return new NotificationView(
                Sql.get(row, "id", UUID.class),
                Sql.get(row, "kind", String.class),
                Sql.get(row, "subject_type", String.class),
                Sql.get(row, "subject_id", UUID.class),
                json.object(Sql.get(row, "detail", Json.class)),
                Sql.get(row, "created_at", OffsetDateTime.class).toInstant(),
                row.get("read_at", Instant.class));
    }
}
