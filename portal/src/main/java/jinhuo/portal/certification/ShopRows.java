package jinhuo.portal.certification;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Rows of shops, as {@link ShopRepository} selects them. */
@Component
class ShopRows {

    private static final TypeReference<List<ShopDocument>> DOCUMENTS = new TypeReference<>() {};
    private static final TypeReference<List<DecisionView>> DECISIONS = new TypeReference<>() {};
    private static final TypeReference<List<Inspection>> INSPECTIONS = new TypeReference<>() {};

    private final jinhuo.portal.shared.Json json;

    ShopRows(jinhuo.portal.shared.Json json) {
        this.json = json;
    }

    Shop shop(Readable row) {
        return new Shop(
                Sql.get(row, "id", UUID.class),
                details(row),
                Codes.parse(ShopStatus.class, Sql.get(row, "status", String.class)),
                row.get("submitted_at", Instant.class),
                Sql.get(row, "version", Integer.class),
                json.read(Sql.get(row, "documents", Json.class), DOCUMENTS),
                json.read(Sql.get(row, "decisions", Json.class), DECISIONS),
                json.read(Sql.get(row, "inspections", Json.class), INSPECTIONS),
                Sql.get(row, "duplicates", Integer.class));
    }

    private static ShopDetails details(Readable row) {
        return new ShopDetails(
                Sql.get(row, "name", String.class),
                row.get("registration_number", String.class),
                Codes.parse(FoodPermitKind.class, Sql.get(row, "food_permit_kind", String.class)),
                row.get("food_permit", String.class),
                row.get("permit_expires_on", LocalDate.class),
                row.get("township_code", String.class),
                Sql.get(row, "address", String.class),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class),
                positionSource(row.get("position_source", String.class)),
                Sql.get(row, "contact_name", String.class),
                Sql.get(row, "contact_phone", String.class));
    }

    private static @Nullable PositionSource positionSource(@Nullable String code) {
        return code == null ? null : Codes.parse(PositionSource.class, code);
    }
}
