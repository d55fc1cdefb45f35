package jinhuo.portal.shared;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Small helps around {@code DatabaseClient}. */
public final class Sql {

    private Sql() {}

    /** A value to bind that may be null: R2DBC wants the type then. */
    public static <T> Parameter nullable(Class<T> type, @Nullable T value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    /** A column that is {@code not null} in the schema or the statement. */
    public static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** One column of rows that are written together, for {@code unnest}; its values may be null. */
    public static <R, V> V[] column(List<R> rows, Function<R, ? extends @Nullable V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
