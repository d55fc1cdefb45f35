package jinhuo.portal.shared.problem;

import io.r2dbc.postgresql.api.PostgresqlException;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Conflict;
import jinhuo.portal.shared.FieldFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a constraint of the schema refused when no feature saw it coming: the asker's mistake, not ours. */
final class DatabaseFailures {

    private DatabaseFailures() {}

    static BusinessFailure of(Throwable thrown) {
        var cause = Failures.causeOf(thrown, R2dbcException.class);
        var state = cause == null || cause.getSqlState() == null ? "" : cause.getSqlState();
        return switch (state) {
            case "23505", "23503", "23P01", "23001" -> new Conflict();
            case "23514", "23502" -> refusedValue(cause);
            case "40001", "40P01", "55P03", "57014" -> FrameworkFailure.of("busy", HttpStatus.SERVICE_UNAVAILABLE);
            default ->
                state.startsWith("22")
                        ? refusedValue(cause)
                        : FrameworkFailure.of("internal", HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static BusinessFailure refusedValue(@Nullable R2dbcException cause) {
        var column = column(cause);
        return FrameworkFailure.validation(
                HttpStatus.UNPROCESSABLE_CONTENT,
                column == null ? List.of() : List.of(FieldFailure.of(column, "value")));
    }

    private static @Nullable String column(@Nullable R2dbcException cause) {
        return cause instanceof PostgresqlException database
                ? database.getErrorDetails().getColumnName().orElse(null)
                : null;
    }
}
