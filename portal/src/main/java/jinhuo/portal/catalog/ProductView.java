package jinhuo.portal.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with the offers that the viewer may see, side by side.
 *
 * @param id of the product
 * @param name as the suppliers write it
 * @param brand empty when unknown
 * @param specification such as {@code 550ml}, empty when unknown
 * @param baseUnit the smallest unit that is counted, such as 瓶
 * @param categoryCode null when it is not sorted yet
 * @param picture name of a drawn picture; null when there is none
 * @param barcodes of its pack levels, the smallest first
 * @param offers the cheapest base unit first, where prices are shown; else by supplier
 */
public record ProductView(
        UUID id,
        String name,
        String brand,
        String specification,
        String baseUnit,
        @Nullable String categoryCode,
        @Nullable String picture,
        List<Barcode> barcodes,
        List<OfferView> offers) {

    /**
     * A code and the pack that bears it.
     *
     * @param gtin as printed under the bars
     * @param packUnit such as 箱
     * @param baseQuantity base units in the pack
     */
    public record Barcode(String gtin, String packUnit, BigDecimal baseQuantity) {}
}
