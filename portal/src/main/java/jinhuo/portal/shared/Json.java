package jinhuo.portal.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Columns of type {@code jsonb}, written and read with the same rules as the API. */
@Component
public class Json {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** A value to bind; cast it in the statement where PostgreSQL cannot see the type. */
    public io.r2dbc.postgresql.codec.Json write(Object value) {
        return io.r2dbc.postgresql.codec.Json.of(mapper.writeValueAsBytes(value));
    }

    /** An object column. */
    public Map<String, @Nullable Object> object(io.r2dbc.postgresql.codec.Json column) {
        return mapper.readValue(column.asArray(), OBJECT);
    }

    /** A column, or a message's text, of a known shape. */
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /** A column of a known shape. */
    public <T> T read(io.r2dbc.postgresql.codec.Json column, TypeReference<T> type) {
        return mapper.readValue(column.asArray(), type);
    }
}
