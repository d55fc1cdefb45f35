package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of the sample with its pack levels.
 *
 * @param name with the brand, as people call it
 * @param multipack the smaller pack of several, where the trade has one
 * @param bulk the largest pack, in which it is sold; the base unit itself where nothing holds more
 * @param price of the largest pack in yuan
 */
record Good(
        UUID id,
        String category,
        String brand,
        String name,
        String specification,
        BigDecimal vatRate,
        Pack base,
        @Nullable Pack multipack,
        Pack bulk,
        BigDecimal price) {

    private static final BigDecimal GENERAL = new BigDecimal("0.13");
    private static final BigDecimal REDUCED = new BigDecimal("0.09");

    /**
     * A pack level.
     *
     * @param gtin 14 digits
     * @param quantity in base units
     */
    record Pack(UUID id, String unit, int quantity, String gtin) {}

    /** The base unit and what holds several of it. */
    List<Pack> packs() {
        return java.util.stream.Stream.of(base, multipack, bulk)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    static Good from(SampleFile.Row row, Moments moments, Random random) {
        var created = moments.daysAgo(60);
        var base = new Pack(TimeOrderedId.at(created, random), row.text("unit"), 1, "0" + row.text("gtin"));
        return new Good(
                TimeOrderedId.at(created, random),
                row.text("category"),
                row.text("brand"),
                row.text("brand") + row.text("name"),
                row.text("specification"),
                row.text("vat").equals("reduced") ? REDUCED : GENERAL,
                base,
                row.has("multipack_gtin") ? pack(row, "multipack", "0", moments, random) : null,
                row.has("case_gtin") ? pack(row, "case", "", moments, random) : base,
                new BigDecimal(row.text("case_price")));
    }

    private static Pack pack(SampleFile.Row row, String level, String padding, Moments moments, Random random) {
        return new Pack(
                TimeOrderedId.at(moments.daysAgo(60), random),
                row.text(level + "_unit"),
                row.number(level + "_quantity"),
                padding + row.text(level + "_gtin"));
    }
}
