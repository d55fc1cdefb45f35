package jinhuo.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules that hold in the tables even if the code forgets them. */
@ExtendWith(PostgresExtension.class)
class SchemaTest {

    @Test
    void auditLogIsAppendOnly(TestDatabase database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into audit_log (action, subject_type) values ('test', 'test')");

            assertThatThrownBy(() -> statement.execute("update audit_log set action = 'changed'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("delete from audit_log")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("truncate audit_log")).hasMessageContaining("append-only");
        }
    }
}
