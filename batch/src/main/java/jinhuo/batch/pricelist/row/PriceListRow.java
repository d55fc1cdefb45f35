package jinhuo.batch.pricelist.row;

import java.math.BigDecimal;
import jinhuo.domain.barcode.Gtin;
import org.jspecify.annotations.Nullable;

/**
 * A row that may be imported. What the list does not say is null and stays as it is.
 *
 * @param line in the file
 * @param gtin null for goods without a code
 * @param unit the base unit
 * @param packQuantity base units in a pack
 * @param price of a pack in yuan, tax included
 * @param onHand in base units
 * @param vatRate as a fraction
 * @param category as the supplier names it
 */
public record PriceListRow(
        int line,
        @Nullable Gtin gtin,
        String name,
        @Nullable String specification,
        @Nullable String brand,
        String unit,
        BigDecimal packQuantity,
        BigDecimal price,
        @Nullable Integer minimumPacks,
        @Nullable BigDecimal onHand,
        @Nullable BigDecimal vatRate,
        @Nullable String category)
        implements ReadRow {

    /** Whether nobody but the supplier may offer it: without a code, or with one that is only theirs. */
    public boolean isOwn() {
        return gtin == null || gtin.isInStore();
    }

    /** How the same product is found again, in the file and in the catalogue. */
    public String identity() {
        return gtin == null ? name + '\n' + (specification == null ? "" : specification) : gtin.digits();
    }

    /** A case code (indicator 1 to 8) stands on the pack, any other on the base unit. */
    public boolean codeIsOnThePack() {
        return gtin != null && gtin.digits().charAt(0) != '0';
    }
}
