package jinhuo.portal.catalog.offer;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.domain.barcode.Gtin;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its supplier sees it.
 *
 * @param id of the offer
 * @param productId what is offered
 * @param productName its name
 * @param specification such as {@code 550ml}, empty when unknown
 * @param gtin the pack's own code, or else the product's smallest; null when it has none
 * @param packUnit such as 箱
 * @param baseUnit such as 瓶
 * @param packQuantity base units in a pack
 * @param price of a pack, tax included
 * @param tiers better prices from larger quantities on
 * @param minimumPacks that may be ordered
 * @param multiplePacks orders go in steps of this
 * @param vatRate as a fraction: 0.13
 * @param listed whether shops may see it
 * @param onHand base units in the store, of this product in all packs
 * @param reserved base units of those promised to orders
 * @param version for {@code If-Match}
 */
record OwnOffer(
        UUID id,
        UUID productId,
        String productName,
        String specification,
        @Nullable String gtin,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        BigDecimal price,
        List<OwnTier> tiers,
        int minimumPacks,
        int multiplePacks,
        BigDecimal vatRate,
        boolean listed,
        BigDecimal onHand,
        BigDecimal reserved,
        int version) {

    static OwnOffer from(Readable row) {
        var gtin = row.get("gtin", String.class);
        return new OwnOffer(
                get(row, "id", UUID.class),
                get(row, "product_id", UUID.class),
                get(row, "name", String.class),
                get(row, "specification", String.class),
                gtin == null ? null : new Gtin(gtin).display(),
                get(row, "pack_unit", String.class),
                get(row, "base_unit", String.class),
                Decimals.quantity(get(row, "pack_quantity", BigDecimal.class)),
                Decimals.price(get(row, "price", BigDecimal.class)),
                tiers(row),
                get(row, "minimum_packs", Integer.class),
                get(row, "multiple_packs", Integer.class),
                Decimals.quantity(get(row, "vat_rate", BigDecimal.class)),
                get(row, "listed", Boolean.class),
                Decimals.quantity(get(row, "on_hand", BigDecimal.class)),
                Decimals.quantity(get(row, "reserved", BigDecimal.class)),
                get(row, "version", Integer.class));
    }

    private static List<OwnTier> tiers(Readable row) {
        var packs = row.get("tier_packs", Integer[].class);
        if (packs == null) {
            return List.of();
        }
        var prices = get(row, "tier_prices", BigDecimal[].class);
        return IntStream.range(0, packs.length)
                .mapToObj(i -> new OwnTier(packs[i], Decimals.price(prices[i])))
                .toList();
    }
}
