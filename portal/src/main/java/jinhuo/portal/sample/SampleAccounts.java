package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the sample. They all have the same password, which is no secret. */
final class SampleAccounts {

    /** Of every account of the sample. */
    static final String PASSWORD = "jinhuo-demo";

    private final Connection connection;
    private final String passwordHash;
    private final Random random;
    private int shown;

    SampleAccounts(Connection connection, String passwordHash, Random random) {
        this.connection = connection;
        this.passwordHash = passwordHash;
        this.random = random;
    }

    /** Opens an account and shows it on the sign-in page. */
    UUID open(String phone, String name, String role, @Nullable UUID shop, @Nullable UUID supplier, Instant at)
            throws SQLException {
        var id = TimeOrderedId.at(at, random);
        var account = Rows.into(
                "account", "id", "phone", "password_hash", "name", "role", "shop_id", "supplier_id", "created_at");
        account.add(id, phone, passwordHash, name, role, shop, supplier, at);
        account.write(connection);
        var shownAccount = Rows.into("demo_account", "account_id", "password", "position");
        shownAccount.add(id, PASSWORD, ++shown);
        shownAccount.write(connection);
        return id;
    }
}
