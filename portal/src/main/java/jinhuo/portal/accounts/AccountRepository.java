package jinhuo.portal.accounts;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import jinhuo.portal.shared.Sql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of accounts. */
@Repository
class AccountRepository {

    private static final String INSERT = """
            insert into account (phone, password_hash, name, role, shop_id, supplier_id, locale)
            values (:phone, :passwordHash, :name, :role, :shop, :supplier, coalesce(:locale, 'zh-CN'))
            returning id
            """;
    private static final String INSERT_SHOP = """
            insert into shop (contact_name, contact_phone) values (:name, :phone) returning id
            """;
    private static final String CREDENTIALS = """
            select id, password_hash, disabled_at is not null as disabled from account where phone = :phone
            """;
    private static final String CREDENTIALS_BY_ID = """
            select id, password_hash, disabled_at is not null as disabled from account where id = :id
            """;
    private static final String HAS_ADMINISTRATOR = """
            select exists (select from account where role = 'administrator' and disabled_at is null) as there
            """;
    private static final String UPDATE = """
            update account set name = :name, locale = :locale where id = :id
            """;
    private static final String UPDATE_PASSWORD = """
            with changed as (update account set password_hash = :hash where id = :id returning id)
            delete from demo_account d using changed c where d.account_id = c.id
            """;
    private static final String DEMO_ACCOUNTS = """
            select a.role, a.name, a.phone, d.password
            from demo_account d
            join account a on a.id = d.account_id
            where a.disabled_at is null
            order by d.position, a.id
            """;

    private final DatabaseClient database;

    AccountRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The new account's id, or {@link PhoneTaken}. */
    Mono<UUID> insert(NewAccount account) {
        return database.sql(INSERT)
                .bind("phone", account.phone())
                .bind("passwordHash", account.passwordHash())
                .bind("name", account.name())
                .bind("role", account.role().code())
                .bind("shop", Sql.nullable(UUID.class, account.shopId()))
                .bind("supplier", Sql.nullable(UUID.class, account.supplierId()))
                .bind("locale", Sql.nullable(String.class, account.locale()))
                .map(AccountRepository::id)
                .one()
                .onErrorMap(DuplicateKeyException.class, e -> new PhoneTaken());
    }

    /** An empty draft that its keeper fills in later. */
    Mono<UUID> insertDraftShop(String contactName, String contactPhone) {
        return database.sql(INSERT_SHOP)
                .bind("name", contactName)
                .bind("phone", contactPhone)
                .map(AccountRepository::id)
                .one();
    }

    /** Empty when nobody has the number. */
    Mono<Credentials> credentials(String phone) {
        return database.sql(CREDENTIALS)
                .bind("phone", phone)
                .map(Credentials::from)
                .one();
    }

    Mono<Credentials> credentials(UUID id) {
        return database.sql(CREDENTIALS_BY_ID)
                .bind("id", id)
                .map(Credentials::from)
                .one();
    }

    /** Whether somebody can appoint staff. */
    Mono<Boolean> hasAdministrator() {
        return database.sql(HAS_ADMINISTRATOR)
                .map(row -> Sql.get(row, "there", Boolean.class))
                .one();
    }

    Mono<Void> update(UUID id, String name, String locale) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("name", name)
                .bind("locale", locale)
                .then();
    }

    /** Also ends the account's being shown as a demo account: the shown password would be wrong. */
    Mono<Void> updatePassword(UUID id, String hash) {
        return database.sql(UPDATE_PASSWORD).bind("id", id).bind("hash", hash).then();
    }

    /** In the order to show them in. */
    Flux<DemoAccount> demoAccounts() {
        return database.sql(DEMO_ACCOUNTS).map(DemoAccount::from).all();
    }

    private static UUID id(Readable row) {
        return Sql.get(row, "id", UUID.class);
    }

    /** What a sign-in is held against. */
    record Credentials(UUID id, String hash, boolean disabled) {

        static Credentials from(Readable row) {
            return new Credentials(
                    Sql.get(row, "id", UUID.class),
                    Sql.get(row, "password_hash", String.class),
                    Sql.get(row, "disabled", Boolean.class));
        }
    }
}
