package jinhuo.portal.accounts;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;
import jinhuo.portal.shared.TradeDay;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of sessions. */
@Repository
class SessionRepository {

    private static final String INSERT = """
            insert into session (token_hash, account_id, user_agent, address, expires_at)
            values (:token, :account, left(:userAgent, 300), :address, now() + :idle * interval '1 second')
            """;
    private static final String FIND = """
            select s.id as session_id, s.last_seen_at < now() - interval '5 minutes' as stale,
                   a.id, a.role, a.shop_id, a.supplier_id, a.name, a.locale
            from session s
            join account a on a.id = s.account_id
            where s.token_hash = :token and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null
            """;
    private static final String TOUCH = """
            update session set last_seen_at = now(), expires_at = now() + :idle * interval '1 second'
            where id = :id and revoked_at is null
            """;
    private static final String VIEW = """
            select a.id, a.name, a.phone, a.role, a.locale, a.shop_id, a.supplier_id,
                   h.status as shop_status, s.status as supplier_status, d.account_id is not null as demo
            from account a
            left join shop h on h.id = a.shop_id
            left join supplier s on s.id = a.supplier_id
            left join demo_account d on d.account_id = a.id
            where a.id = :account
            """;
    private static final String OPEN_OF_ACCOUNT = """
            select id, created_at, last_seen_at, user_agent, address
            from session
            where account_id = :account and revoked_at is null and expires_at > now()
            order by last_seen_at desc, id desc
            limit 100
            """;
    private static final String REVOKE = """
            update session set revoked_at = now() where id = :id and account_id = :account and revoked_at is null
            """;
    private static final String REVOKE_TOKEN = """
            update session set revoked_at = now() where token_hash = :token and revoked_at is null
            """;
    private static final String REVOKE_OTHERS = """
            update session set revoked_at = now()
            where account_id = :account and id is distinct from :kept and revoked_at is null
            """;

    private final DatabaseClient database;
    private final TradeDay tradeDay;

    SessionRepository(DatabaseClient database, TradeDay tradeDay) {
        this.database = database;
        this.tradeDay = tradeDay;
    }

    Mono<Void> insert(
            byte[] tokenHash, UUID account, @Nullable String userAgent, @Nullable String address, Duration idle) {
        return database.sql(INSERT)
                .bind("token", tokenHash)
                .bind("account", account)
                .bind("userAgent", Sql.nullable(String.class, userAgent))
                .bind("address", Sql.nullable(String.class, address))
                .bind("idle", idle.toSeconds())
                .then();
    }

    /** The open session of a cookie; empty when there is none. */
    Mono<OpenSession> find(byte[] tokenHash) {
        return database.sql(FIND)
                .bind("token", tokenHash)
                .map(row -> new OpenSession(
                        Sql.get(row, "session_id", UUID.class),
                        Sql.get(row, "stale", Boolean.class),
                        new Actor(
                                Sql.get(row, "id", UUID.class),
                                Codes.parse(Role.class, Sql.get(row, "role", String.class)),
                                row.get("shop_id", UUID.class),
                                row.get("supplier_id", UUID.class),
                                Sql.get(row, "name", String.class),
                                Sql.get(row, "locale", String.class))))
                .one();
    }

    Mono<Void> touch(UUID id, Duration idle) {
        return database.sql(TOUCH).bind("id", id).bind("idle", idle.toSeconds()).then();
    }

    Mono<SessionView> view(UUID account) {
        return database.sql(VIEW)
                .bind("account", account)
                .map(row -> SessionView.from(row, tradeDay.zone()))
                .one();
    }

    /** Newest use first; {@code current} marks the asker's own. */
    Flux<SignIn> open(UUID account, UUID current) {
        return database.sql(OPEN_OF_ACCOUNT)
                .bind("account", account)
                .map(row -> new SignIn(
                        Sql.get(row, "id", UUID.class),
                        Sql.get(row, "created_at", OffsetDateTime.class).toInstant(),
                        Sql.get(row, "last_seen_at", OffsetDateTime.class).toInstant(),
                        row.get("user_agent", String.class),
                        row.get("address", String.class),
                        current.equals(row.get("id", UUID.class))))
                .all();
    }

    /** How many were ended: 0 when it is not the account's, or ended already. */
    Mono<Long> revoke(UUID account, UUID id) {
        return database.sql(REVOKE)
                .bind("id", id)
                .bind("account", account)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> revokeToken(byte[] tokenHash) {
        return database.sql(REVOKE_TOKEN).bind("token", tokenHash).then();
    }

    /** Ends all of an account's sessions but one; all when none is kept. */
    Mono<Long> revokeOthers(UUID account, @Nullable UUID kept) {
        return database.sql(REVOKE_OTHERS)
                .bind("account", account)
                .bind("kept", Sql.nullable(UUID.class, kept))
                .fetch()
                .rowsUpdated();
    }

    /** A session that is open, and whose it is. */
    record OpenSession(UUID id, boolean stale, Actor actor) {}
}
