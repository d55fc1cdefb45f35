package jinhuo.batch.manifest;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.batch.paper.Figures;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/**
 * Goods of an order on the vehicle.
 *
 * @param packs as the supplier confirmed them, more than zero
 * @param price of a pack, tax included
 */
record Goods(
        UUID noteId,
        String name,
        String specification,
        @Nullable String gtin,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        BigDecimal price,
        BigDecimal vatRate) {

    BigDecimal amount() {
        return LineAmounts.of(BigDecimal.valueOf(packs), price, vatRate).gross();
    }

    /** Such as 3箱. */
    String inPacks() {
        return packs + packUnit;
    }

    /** Such as =72瓶; empty where the pack is the base unit itself. */
    String inBaseUnits() {
        return packQuantity.compareTo(BigDecimal.ONE) == 0 && packUnit.equals(baseUnit)
                ? ""
                : "=" + Figures.quantity(packQuantity.multiply(BigDecimal.valueOf(packs))) + baseUnit;
    }

    /** The barcode as it is printed on the goods, or empty. */
    String barcode() {
        return gtin == null ? "" : new Gtin(gtin).display();
    }
}
