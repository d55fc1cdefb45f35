package jinhuo.portal.order;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order as people see it.
 *
 * @param price of a pack in yuan, tax included
 * @param receivedQuantity in base units
 */
record OrderLineView(
        int lineNo,
        @Nullable UUID productId,
        @Nullable String gtin,
        String name,
        String specification,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        @Nullable Integer confirmedPacks,
        @Nullable String shortReason,
        @Nullable BigDecimal receivedQuantity,
        @Nullable String differenceReason,
        BigDecimal price,
        BigDecimal vatRate,
        BigDecimal gross,
        BigDecimal net,
        BigDecimal tax) {

    static OrderLineView from(Readable row) {
        var received = row.get("received_quantity", BigDecimal.class);
        return new OrderLineView(
                get(row, "line_no", Integer.class),
                row.get("product_id", UUID.class),
                row.get("gtin", String.class),
                get(row, "name", String.class),
                get(row, "specification", String.class),
                get(row, "pack_unit", String.class),
                get(row, "base_unit", String.class),
                Decimals.quantity(get(row, "pack_quantity", BigDecimal.class)),
                get(row, "packs", Integer.class),
                row.get("confirmed_packs", Integer.class),
                row.get("short_reason", String.class),
                received == null ? null : Decimals.quantity(received),
                row.get("difference_reason", String.class),
                Decimals.price(get(row, "price", BigDecimal.class)),
                get(row, "vat_rate", BigDecimal.class),
                get(row, "gross", BigDecimal.class),
                get(row, "net", BigDecimal.class),
                get(row, "tax", BigDecimal.class));
    }
}
