package jinhuo.portal.catalog;

import java.math.BigDecimal;

/**
 * What a scanned code means.
 *
 * @param gtin as printed under the bars
 * @param kind whether it means the same everywhere
 * @param packUnit the pack that bears it
 * @param baseQuantity base units in that pack
 * @param product as the asker may see it
 */
record BarcodeResolution(String gtin, Kind kind, String packUnit, BigDecimal baseQuantity, ProductView product) {

    /** Where a code means something. */
    enum Kind {
        /** Everywhere. */
        SHARED,
        /** At the supplier who printed it. */
        IN_STORE
    }
}
