package jinhuo.portal.accounts;

import io.r2dbc.spi.Readable;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;

/** An account to try the product with; its password is no secret. */
record DemoAccount(Role role, String name, String phone, String password) {

    static DemoAccount from(Readable row) {
        return new DemoAccount(
                Codes.parse(Role.class, Sql.get(row, "role", String.class)),
                Sql.get(row, "name", String.class),
                Sql.get(row, "phone", String.class),
                Sql.get(row, "password", String.class));
    }
}
