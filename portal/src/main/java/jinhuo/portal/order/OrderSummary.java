package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jinhuo.domain.order.OrderStatus;

/**
 * An order in a list.
 *
 * @param gross in yuan, of what was ordered, then confirmed, then received
 */
public record OrderSummary(
        UUID id,
        String number,
        UUID shopId,
        String shopName,
        UUID supplierId,
        String supplierName,
        OrderStatus status,
        BigDecimal gross,
        int lineCount,
        UUID deliveryLineId,
        LocalDate deliveryDate,
        Instant placedAt,
        int version) {

    static OrderSummary from(Readable row) {
        return new OrderSummary(
                get(row, "id", UUID.class),
                get(row, "number", String.class),
                get(row, "shop_id", UUID.class),
                get(row, "shop_name", String.class),
                get(row, "supplier_id", UUID.class),
                get(row, "supplier_name", String.class),
                OrderStatus.of(get(row, "status", String.class)),
                get(row, "gross", BigDecimal.class),
                get(row, "line_count", Integer.class),
                get(row, "delivery_line_id", UUID.class),
                get(row, "delivery_date", LocalDate.class),
                get(row, "placed_at", Instant.class),
                get(row, "version", Integer.class));
    }
}
