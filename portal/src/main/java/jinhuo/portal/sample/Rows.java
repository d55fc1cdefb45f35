package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one table, collected and then written in one batch. */
final class Rows {

    private final String sql;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Rows(String sql, int width) {
        this.sql = sql;
        this.width = width;
    }

    /** @param columns each with its type after {@code ::} where a text must be cast, as in {@code detail::jsonb} */
    static Rows into(String table, String... columns) {
        var names = Arrays.stream(columns).map(column -> column.split("::")[0]).collect(Collectors.joining(", "));
        var binds = Arrays.stream(columns)
                .map(column -> column.contains("::") ? "?" + column.substring(column.indexOf("::")) : "?")
                .collect(Collectors.joining(", "));
        return new Rows("insert into %s (%s) values (%s)".formatted(table, names, binds), columns.length);
    }

    void add(@Nullable Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(values.length + " values for: " + sql);
        }
        rows.add(values);
    }

    /** Writes what was added since the last time. */
    void write(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                for (var index = 0; index < width; index++) {
                    statement.setObject(index + 1, value(row[index]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
        rows.clear();
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
