package jinhuo.portal.purchasing;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A quote as its supplier and the asking shop see it.
 *
 * @param price of a pack in yuan, tax included
 * @param basePrice of a base unit, rounded to 4 decimals
 * @param gross of all packs
 * @param revision to be named on acceptance
 */
record QuoteView(
        UUID id,
        UUID supplierId,
        String supplierName,
        @Nullable UUID offerId,
        String description,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        BigDecimal price,
        BigDecimal basePrice,
        BigDecimal gross,
        BigDecimal vatRate,
        Instant validUntil,
        String note,
        QuoteStatus status,
        int revision,
        Instant quotedAt) {

    static QuoteView from(Readable row) {
        var packQuantity = get(row, "pack_quantity", BigDecimal.class);
        var packs = get(row, "packs", Integer.class);
        var price = get(row, "price", BigDecimal.class);
        var vatRate = get(row, "vat_rate", BigDecimal.class);
        return new QuoteView(
                get(row, "id", UUID.class),
                get(row, "supplier_id", UUID.class),
                get(row, "supplier_name", String.class),
                row.get("offer_id", UUID.class),
                get(row, "description", String.class),
                get(row, "pack_unit", String.class),
                get(row, "base_unit", String.class),
                Decimals.quantity(packQuantity),
                packs,
                Decimals.price(price),
                Decimals.price(price.divide(packQuantity, 4, RoundingMode.HALF_UP)),
                LineAmounts.of(BigDecimal.valueOf(packs), price, vatRate).gross(),
                vatRate,
                get(row, "valid_until", Instant.class),
                get(row, "note", String.class),
                Codes.parse(QuoteStatus.class, get(row, "status", String.class)),
                get(row, "revision", Integer.class),
                get(row, "quoted_at", Instant.class));
    }
}
