package jinhuo.portal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.ZoneId;
import jinhuo.portal.accounts.Passwords;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class SampleDataLoaderTest {

    private final TestDatabase database = PostgresExtension.newDatabase();
    private final Passwords passwords = new Passwords();

    @Test
    void loadsOnceHoweverOftenThePortalStarts() throws SQLException {
        start();
        var first = products();
        start();

        assertThat(first).isPositive();
        assertThat(products()).isEqualTo(first);
    }

    @Test
    void leavesADatabaseAloneInWhichSomebodyHasAnAccount() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into account (phone, password_hash, name, role)
                    values ('+8613912345678', 'hash', '管理员', 'administrator')""");
        }

        start();

        assertThat(products()).isZero();
    }

    private void start() throws SQLException {
        var flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .load();
        new SampleDataLoader(flyway, passwords, ZoneId.of("Asia/Shanghai")).run(new DefaultApplicationArguments());
    }

    private long products() throws SQLException {
        try (var connection = database.connect();
                var result = connection.createStatement().executeQuery("select count(*) from product")) {
            result.next();
            return result.getLong(1);
        }
    }
}
