package jinhuo.portal.purchasing;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A purchase request. A supplier sees neither who asks nor who else answers.
 *
 * @param targetPrice of one unit in yuan
 * @param shopName for the shop itself and staff only
 * @param quoteCount of those not withdrawn; for the shop itself and staff only
 * @param quotes a supplier's own only
 * @param orderId what it became; for the shop, staff and the supplier of the order only
 */
record RequestView(
        UUID id,
        @Nullable UUID productId,
        String description,
        BigDecimal quantity,
        String unit,
        @Nullable BigDecimal targetPrice,
        LocalDate neededBy,
        Instant deadline,
        String townshipCode,
        String note,
        RequestStatus status,
        Instant createdAt,
        @Nullable String shopName,
        @Nullable Integer quoteCount,
        List<QuoteView> quotes,
        @Nullable UUID orderId,
        int version) {

    static RequestView from(Readable row) {
        var targetPrice = row.get("target_price", BigDecimal.class);
        return new RequestView(
                get(row, "id", UUID.class),
                row.get("product_id", UUID.class),
                get(row, "description", String.class),
                Decimals.quantity(get(row, "quantity", BigDecimal.class)),
                get(row, "unit", String.class),
                targetPrice == null ? null : Decimals.price(targetPrice),
                get(row, "needed_by", LocalDate.class),
                get(row, "deadline", Instant.class),
                get(row, "township_code", String.class),
                get(row, "note", String.class),
                Codes.parse(RequestStatus.class, get(row, "status", String.class)),
                get(row, "created_at", Instant.class),
                row.get("shop_name", String.class),
                row.get("quote_count", Integer.class),
                List.of(),
                row.get("order_id", UUID.class),
                get(row, "version", Integer.class));
    }

    RequestView with(List<QuoteView> read) {
        return new RequestView(
                id,
                productId,
                description,
                quantity,
                unit,
                targetPrice,
                neededBy,
                deadline,
                townshipCode,
                note,
                status,
                createdAt,
                shopName,
                quoteCount,
                read,
                orderId,
                version);
    }
}
