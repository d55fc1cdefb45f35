package jinhuo.portal.catalog;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.domain.price.TierPrice;
import org.jspecify.annotations.Nullable;

/** A product, and one of its offers if it has any; a product with three offers is three rows. */
record ProductRow(
        UUID id,
        String name,
        String brand,
        String specification,
        String baseUnit,
        @Nullable String categoryCode,
        @Nullable String picture,
        List<Barcode> barcodes,
        @Nullable Offer offer) {

    /** A code as it is kept: 14 digits. */
    record Barcode(String digits, String packUnit, BigDecimal baseQuantity) {}

    /** An offer with its price, whoever may see that. */
    record Offer(
            UUID id,
            UUID supplierId,
            String supplierName,
            String packUnit,
            BigDecimal packQuantity,
            BigDecimal price,
            List<TierPrice> tiers,
            int minimumPacks,
            int multiplePacks,
            BigDecimal available,
            BigDecimal vatRate) {}

    static ProductRow from(Readable row) {
        return new ProductRow(
                get(row, "id", UUID.class),
                get(row, "name", String.class),
                get(row, "brand", String.class),
                get(row, "specification", String.class),
                get(row, "base_unit", String.class),
                row.get("category_code", String.class),
                row.get("picture", String.class),
                barcodes(row),
                offer(row));
    }

    private static List<Barcode> barcodes(Readable row) {
        var codes = row.get("codes", String[].class);
        if (codes == null) {
            return List.of();
        }
        var units = get(row, "code_units", String[].class);
        var quantities = get(row, "code_quantities", BigDecimal[].class);
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Barcode(codes[i], units[i], quantities[i]))
                .toList();
    }

    private static @Nullable Offer offer(Readable row) {
        var id = row.get("offer_id", UUID.class);
        if (id == null) {
            return null;
        }
        return new Offer(
                id,
                get(row, "supplier_id", UUID.class),
                get(row, "supplier_name", String.class),
                get(row, "pack_unit", String.class),
                get(row, "pack_quantity", BigDecimal.class),
                get(row, "price", BigDecimal.class),
                tiers(row),
                get(row, "minimum_packs", Integer.class),
                get(row, "multiple_packs", Integer.class),
                get(row, "available", BigDecimal.class),
                get(row, "vat_rate", BigDecimal.class));
    }

    private static List<TierPrice> tiers(Readable row) {
        var packs = row.get("tier_packs", Integer[].class);
        if (packs == null) {
            return List.of();
        }
        var prices = get(row, "tier_prices", BigDecimal[].class);
        return IntStream.range(0, packs.length)
                .mapToObj(i -> new TierPrice(packs[i], prices[i]))
                .toList();
    }
}
