package jinhuo.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import jinhuo.testing.PostgresExtension;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Data of another version is not touched, and a person reads why. */
class OtherSchemaTest {

    @Test
    void saysWhatToDoWithADatabaseOfAnotherVersion() throws SQLException {
        var database = PostgresExtension.newDatabase();
        var flyway = Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .load();
        flyway.migrate();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update flyway_schema_history set checksum = 7 where version = '1'");
        }

        var failure = catchThrowable(flyway::migrate);

        var analysis = new OtherSchema().analyze(new IllegalStateException("startup", failure));
        assertThat(analysis.getDescription()).contains("another version").contains("另一个版本");
        assertThat(analysis.getAction()).contains("--data").contains("JINHUO_POSTGRES_URL");
    }
}
