package jinhuo.portal.sample;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import jinhuo.portal.sample.SampleSuppliers.Supplier;

/** The list that a supplier uploaded some weeks ago: its offers became of it, and three rows were refused. */
final class SamplePriceList {

    private static final String HEADINGS = "商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率";
    private static final String MAPPING = """
            {"gtin": 0, "name": 1, "specification": 2, "unit": 3, "packQuantity": 4, "price": 5,
             "minimumPacks": 6, "stock": 7, "vatRate": 8}
            """;

    /** Field, value, reason, what would be accepted, and the row. */
    private static final List<List<String>> REFUSED = List.of(
            List.of(
                    "gtin",
                    "9521001000018",
                    "gtin_check_digit",
                    "9521001000017",
                    "9521001000018,清禾泉饮用天然水,380ml,瓶,24,20.40,1,60,13%"),
            List.of("price", "面议", "not_a_number", "0.0001 - 9999999", "9521030000015,时令水果礼篮,5kg,篮,1,面议,1,10,9%"),
            List.of("packQuantity", "0", "out_of_range", "1 - 100000", "9521030000022,散装挂面,1kg,袋,0,66.00,1,20,9%"));

    private final Connection connection;
    private final Moments moments;
    private final Random random;

    SamplePriceList(Connection connection, Moments moments, Random random) {
        this.connection = connection;
        this.moments = moments;
        this.random = random;
    }

    void write(Supplier supplier, List<SampleOffer> offers) throws SQLException {
        var at = moments.daysAgo(40);
        var own = offers.stream()
                .filter(offer -> offer.supplier().equals(supplier))
                .toList();
        var file = writeFile(supplier, own);
        var job = writeJob(supplier, own.size());
        var lists = Rows.into(
                "price_list",
                "id",
                "supplier_id",
                "file_id",
                "job_id",
                "mapping::jsonb",
                "headings::jsonb",
                "sample::jsonb",
                "encoding",
                "status",
                "created",
                "uploaded_by",
                "uploaded_at");
        lists.add(
                TimeOrderedId.at(at, random),
                supplier.id(),
                file,
                job,
                MAPPING,
                array(HEADINGS),
                "[" + array(row(own.getFirst())) + "]",
                "UTF-8",
                "imported",
                own.size(),
                supplier.account(),
                at);
        lists.write(connection);
    }

    private UUID writeFile(Supplier supplier, List<SampleOffer> offers) throws SQLException {
        var text = HEADINGS
                + offers.stream().map(SamplePriceList::row).map("\n"::concat).collect(Collectors.joining())
                + REFUSED.stream().map(List::getLast).map("\n"::concat).collect(Collectors.joining());
        var files = new SampleFiles(random);
        var file = files.add(
                "价目表.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8), supplier.account(), moments.daysAgo(40));
        files.write(connection);
        return file;
    }

    private UUID writeJob(Supplier supplier, int accepted) throws SQLException {
        var at = moments.daysAgo(40);
        var id = TimeOrderedId.at(at, random);
        var total = accepted + REFUSED.size();
        var jobs = Rows.into(
                "job",
                "id",
                "kind",
                "supplier_id",
                "status",
                "total",
                "done",
                "refused",
                "requested_by",
                "requested_at",
                "started_at",
                "finished_at",
                "attempts");
        jobs.add(
                id,
                "price_list_import",
                supplier.id(),
                "completed",
                total,
                total,
                REFUSED.size(),
                supplier.account(),
                at,
                at.plusSeconds(1),
                at.plusSeconds(4),
                1);
        jobs.write(connection);
        var refusals =
                Rows.into("job_refusal", "job_id", "line", "field", "value", "reason", "accepted", "source::jsonb");
        var line = accepted + 1;
        for (var refused : REFUSED) {
            refusals.add(
                    id, ++line, refused.get(0), refused.get(1), refused.get(2), refused.get(3), array(refused.get(4)));
        }
        refusals.write(connection);
        return id;
    }

    private static String row(SampleOffer offer) {
        var good = offer.good();
        return String.join(
                ",",
                good.base().gtin().substring(1),
                good.name(),
                good.specification(),
                good.base().unit(),
                Integer.toString(offer.pack().quantity()),
                offer.prices().base().toPlainString(),
                Integer.toString(offer.rule().minimum()),
                Integer.toString(offer.spare()),
                good.vatRate().movePointRight(2).toBigInteger() + "%");
    }

    /** Cells as JSON; they hold no quotes. */
    private static String array(String cells) {
        return "[\"" + String.join("\",\"", List.of(cells.split(",", -1))) + "\"]";
    }
}
