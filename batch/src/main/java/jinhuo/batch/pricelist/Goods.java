package jinhuo.batch.pricelist;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.batch.pricelist.row.PriceListRow;
import org.jspecify.annotations.Nullable;

/**
 * A row whose product is known, as the statements take it.
 *
 * @param gtin 14 digits
 * @param codeUnit the pack that the code stands on
 * @param codeQuantity base units in it
 */
record Goods(
        UUID productId,
        @Nullable String gtin,
        boolean own,
        String name,
        @Nullable String brand,
        @Nullable String specification,
        @Nullable String category,
        String unit,
        String codeUnit,
        BigDecimal codeQuantity,
        BigDecimal packQuantity,
        BigDecimal price,
        @Nullable Integer minimumPacks,
        @Nullable BigDecimal vatRate,
        @Nullable BigDecimal onHand) {

    /** Suppliers sell by the case; what is in it differs. */
    static final String PACK_UNIT = "箱";

    static Goods of(PriceListRow row, UUID productId) {
        var onPack = row.codeIsOnThePack();
        return new Goods(
                productId,
                row.gtin() == null ? null : row.gtin().digits(),
                row.isOwn(),
                row.name(),
                row.brand(),
                row.specification(),
                row.category(),
                row.unit(),
                onPack ? PACK_UNIT : row.unit(),
                onPack ? row.packQuantity() : BigDecimal.ONE,
                row.packQuantity(),
                row.price(),
                row.minimumPacks(),
                row.vatRate(),
                row.onHand());
    }
}
