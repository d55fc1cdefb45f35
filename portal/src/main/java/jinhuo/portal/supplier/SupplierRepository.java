package jinhuo.portal.supplier;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of suppliers. */
@Repository
class SupplierRepository {

    private static final String COLUMNS = """
            id, code, name, credit_code, food_licence, contact_name, contact_phone, address, status, reason, \
            applied_at, decided_at, version
            """;
    private static final String INSERT = """
            insert into supplier (name, credit_code, food_licence, contact_name, contact_phone, address, status)
            values (:name, :creditCode, :foodLicence, :contactName, :contactPhone, :address, 'applied')
            returning id
            """;
    private static final String FIND = "select " + COLUMNS + "from supplier where id = :id";
    private static final String LOCK = FIND + " for update";
    private static final String LIST = "select " + COLUMNS + """
            from supplier
            where (:status::text is null or status = :status) and (applied_at, id) > (:appliedAt, :id)
            order by applied_at, id
            limit :limit
            """;
    private static final String UPDATE = """
            update supplier
            set name = :name, credit_code = :creditCode, food_licence = :foodLicence, contact_name = :contactName,
                contact_phone = :contactPhone, address = :address, version = version + 1,
                applied_at = case when status = 'returned' then now() else applied_at end,
                reason = case when status = 'returned' then null else reason end,
                status = :status
            where id = :id
            """;
    private static final String DECIDE = """
            update supplier
            set status = :status, reason = :reason, decided_by = :actor, decided_at = now(), version = version + 1
            where id = :id
            """;

    private final DatabaseClient database;

    SupplierRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The new supplier's id, or {@link CreditCodeTaken}. */
    Mono<UUID> insert(SupplierDetails details) {
        return bind(database.sql(INSERT), details)
                .map((Readable row) -> Sql.get(row, "id", UUID.class))
                .one()
                .onErrorMap(DuplicateKeyException.class, e -> new CreditCodeTaken());
    }

    Mono<Supplier> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(Supplier::from).one();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Mono<Supplier> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(Supplier::from).one();
    }

    /** Who waits longest comes first. */
    Flux<Supplier> list(@Nullable SupplierStatus status, Instant afterTime, UUID afterId, int limit) {
        return database.sql(LIST)
                .bind("status", Sql.nullable(String.class, status == null ? null : Codes.of(status)))
                .bind("appliedAt", afterTime)
                .bind("id", afterId)
                .bind("limit", limit)
                .map(Supplier::from)
                .all();
    }

    /** Or {@link CreditCodeTaken}. */
    Mono<Void> update(UUID id, SupplierDetails details, SupplierStatus status) {
        return bind(database.sql(UPDATE), details)
                .bind("id", id)
                .bind("status", Codes.of(status))
                .then()
                .onErrorMap(DuplicateKeyException.class, e -> new CreditCodeTaken());
    }

    Mono<Void> decide(UUID id, SupplierStatus status, @Nullable String reason, UUID actor) {
        return database.sql(DECIDE)
                .bind("id", id)
                .bind("status", Codes.of(status))
                .bind("reason", Sql.nullable(String.class, reason))
                .bind("actor", actor)
                .then();
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, SupplierDetails details) {
        return statement
                .bind("name", details.name())
                .bind("creditCode", details.creditCode())
                .bind("foodLicence", Sql.nullable(String.class, details.foodLicence()))
                .bind("contactName", details.contactName())
                .bind("contactPhone", details.contactPhone())
                .bind("address", details.address());
    }
}
