package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Writes categories, products with their pack levels and codes, and offers. */
final class SampleCatalogue {

    private SampleCatalogue() {}

    static List<Good> goods(Moments moments, Random random) {
        return SampleFile.read("goods").stream()
                .map(row -> Good.from(row, moments, random))
                .toList();
    }

    static void write(Connection connection, List<Good> goods, List<SampleOffer> offers, Instant since)
            throws SQLException {
        writeCategories(connection);
        writeProducts(connection, goods, since);
        writeOffers(connection, offers, since);
    }

    private static void writeCategories(Connection connection) throws SQLException {
        var categories = Rows.into("category", "code", "parent_code", "name_zh", "name_en", "position");
        var position = 0;
        for (var row : SampleFile.read("categories")) {
            var parent = row.has("parent") ? row.text("parent") : null;
            categories.add(row.text("code"), parent, row.text("name_zh"), row.text("name_en"), ++position);
        }
        categories.write(connection);
    }

    private static void writeProducts(Connection connection, List<Good> goods, Instant since) throws SQLException {
        var products = Rows.into(
                "product",
                "id",
                "name",
                "brand",
                "specification",
                "base_unit",
                "category_code",
                "created_at",
                "updated_at");
        var levels = Rows.into("pack_level", "id", "product_id", "unit", "base_quantity");
        var codes = Rows.into("barcode", "gtin", "product_id", "pack_unit", "base_quantity");
        var changes = Rows.into("outbox", "aggregate_type", "aggregate_id", "type", "payload::jsonb");
        for (var good : goods) {
            products.add(
                    good.id(),
                    good.name(),
                    good.brand(),
                    good.specification(),
                    good.base().unit(),
                    good.category(),
                    since,
                    since);
            for (var pack : good.packs()) {
                var quantity = BigDecimal.valueOf(pack.quantity());
                levels.add(pack.id(), good.id(), pack.unit(), quantity);
                codes.add(pack.gtin(), good.id(), pack.unit(), quantity);
            }
            changes.add("product", good.id(), "product_changed", "{\"productId\":\"%s\"}".formatted(good.id()));
        }
        for (var rows : List.of(products, levels, codes, changes)) {
            rows.write(connection);
        }
    }

    private static void writeOffers(Connection connection, List<SampleOffer> offers, Instant since)
            throws SQLException {
        var rows = Rows.into(
                "offer",
                "id",
                "supplier_id",
                "product_id",
                "pack_level_id",
                "price",
                "minimum_packs",
                "multiple_packs",
                "vat_rate",
                "listed",
                "created_at",
                "updated_at");
        var tiers = Rows.into("price_tier", "offer_id", "min_packs", "price");
        for (var offer : offers) {
            rows.add(
                    offer.id(),
                    offer.supplier().id(),
                    offer.good().id(),
                    offer.pack().id(),
                    offer.prices().base(),
                    offer.rule().minimum(),
                    offer.rule().multiple(),
                    offer.good().vatRate(),
                    offer.listed(),
                    since,
                    since);
            offer.prices().tiers().forEach(tier -> tiers.add(offer.id(), tier.minPacks(), tier.price()));
        }
        rows.write(connection);
        tiers.write(connection);
    }
}
