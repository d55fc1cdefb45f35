package jinhuo.portal.accounts;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The accounts of the house. */
@Repository
class StaffRepository {

    private static final String LIST = """
            select id, name, phone, role, disabled_at is not null as disabled
            from account
            where role in ('staff', 'administrator')
            order by role, name, id
            limit 1000
            """;
    private static final String FIND = """
            select id, name, phone, role, disabled_at is not null as disabled
            from account
            where id = :id and role in ('staff', 'administrator')
            """;
    private static final String SET_DISABLED = """
            update account
            set disabled_at = case when :disabled then coalesce(disabled_at, now()) end
            where id = :id and role in ('staff', 'administrator')
            returning id, name, phone, role, disabled_at is not null as disabled
            """;

    private final DatabaseClient database;

    StaffRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<StaffView> list() {
        return database.sql(LIST).map(StaffRepository::view).all();
    }

    Mono<StaffView> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(StaffRepository::view).one();
    }

    /** Empty when the account is none of the house. */
    Mono<StaffView> setDisabled(UUID id, boolean disabled) {
        return database.sql(SET_DISABLED)
                .bind("id", id)
                .bind("disabled", disabled)
                .map(StaffRepository::view)
                .one();
    }

    private static StaffView view(Readable row) {
        return new StaffView(
                Sql.get(row, "id", UUID.class),
                Sql.get(row, "name", String.class),
                Sql.get(row, "phone", String.class),
                Codes.parse(Role.class, Sql.get(row, "role", String.class)),
                Sql.get(row, "disabled", Boolean.class));
    }
}
