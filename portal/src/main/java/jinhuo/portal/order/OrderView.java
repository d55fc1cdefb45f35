package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.shared.Role;

/**
 * An order with all that its shop, its supplier and staff may see of it.
 *
 * @param fromQuote whether it came from an accepted quote instead of a cart
 * @param allowed what the viewer may do next
 */
public record OrderView(
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
        int version,
        BigDecimal net,
        BigDecimal tax,
        String note,
        String townshipCode,
        String address,
        String contactName,
        String contactPhone,
        boolean fromQuote,
        List<OrderLineView> lines,
        List<OrderEvent> events,
        List<OrderDocument> documents,
        List<OrderAction> allowed) {

    static OrderView from(
            Readable row,
            List<OrderLineView> lines,
            List<OrderEvent> events,
            List<OrderDocument> documents,
            Role viewer) {
        var order = OrderSummary.from(row);
        return new OrderView(
                order.id(),
                order.number(),
                order.shopId(),
                order.shopName(),
                order.supplierId(),
                order.supplierName(),
                order.status(),
                order.gross(),
                order.lineCount(),
                order.deliveryLineId(),
                order.deliveryDate(),
                order.placedAt(),
                order.version(),
                get(row, "net", BigDecimal.class),
                get(row, "tax", BigDecimal.class),
                get(row, "note", String.class),
                get(row, "township_code", String.class),
                get(row, "address", String.class),
                get(row, "contact_name", String.class),
                get(row, "contact_phone", String.class),
                get(row, "from_quote", Boolean.class),
                lines,
                events,
                documents,
                OrderAction.allowed(order.status(), viewer));
    }
}
