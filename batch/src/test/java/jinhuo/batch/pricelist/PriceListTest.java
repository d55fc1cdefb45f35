package jinhuo.batch.pricelist;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jinhuo.batch.worker.BatchTest;
import jinhuo.domain.barcode.Gtin;

/** Price lists in the database, and what their import made of them. */
abstract class PriceListTest extends BatchTest {

    static final String HEADINGS = "商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率\n";

    /** An approved supplier with one account. */
    UUID supplier() {
        var digits = ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L);
        var supplier = jdbc.sql("""
                        insert into supplier (name, credit_code, contact_name, contact_phone, address, status)
                        values ('批发部', :code, '王', '+8613800000000', '县城', 'approved') returning id
                        """)
                .param("code", "9111000" + digits)
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into account (phone, password_hash, name, role, supplier_id) values (:phone, '', '王', 'supplier', :supplier)")
                .param("phone", "+86" + digits)
                .param("supplier", supplier)
                .update();
        return supplier;
    }

    UUID upload(UUID supplier, String csv) {
        return upload(supplier, csv.getBytes(StandardCharsets.UTF_8));
    }

    UUID upload(UUID supplier, byte[] content) {
        return jdbc.sql("""
                        with file as (
                          insert into stored_file (name, media_type, size_bytes, sha256, content)
                          values ('list.csv', 'text/csv', :size, :hash, :content) returning id)
                        insert into price_list (supplier_id, file_id, uploaded_by)
                        select :supplier, file.id, account.id from file, account where account.supplier_id = :supplier
                        returning id
                        """)
                .param("size", Math.max(1, content.length))
                .param("hash", sha256(content))
                .param("content", content)
                .param("supplier", supplier)
                .query(UUID.class)
                .single();
    }

    /** Runs the import of a list to its end and gives the job. */
    UUID importList(UUID list) {
        var supplier = jdbc.sql("select supplier_id from price_list where id = :id")
                .param("id", list)
                .query(UUID.class)
                .single();
        return run("price_list_import", supplier, Map.of("priceListId", list.toString()));
    }

    UUID importList(UUID supplier, String csv) {
        var list = upload(supplier, csv);
        importList(list);
        return list;
    }

    Counts counts(UUID list) {
        return jdbc.sql("select status, created, changed, unchanged from price_list where id = :id")
                .param("id", list)
                .query(Counts.class)
                .single();
    }

    List<Refused> refusals(UUID job) {
        return jdbc.sql(
                        "select line, field, value, reason, accepted from job_refusal where job_id = :job order by line, field")
                .param("job", job)
                .query(Refused.class)
                .list();
    }

    List<OfferRow> offers(UUID supplier) {
        return jdbc.sql("""
                        select o.product_id, p.name, p.base_unit, l.unit, l.base_quantity, o.price, o.minimum_packs,
                               o.vat_rate, o.listed, s.on_hand, p.version
                        from offer o join product p on p.id = o.product_id join pack_level l on l.id = o.pack_level_id
                        join stock s on s.supplier_id = o.supplier_id and s.product_id = o.product_id
                        where o.supplier_id = :supplier
                        order by p.name, l.base_quantity
                        """).param("supplier", supplier).query(OfferRow.class).list();
    }

    /** A code that no other test uses. */
    static String newGtin() {
        var body = "691" + ThreadLocalRandom.current().nextLong(100_000_000L, 999_999_999L);
        return body + Gtin.checkDigit(body);
    }

    static String newInStoreGtin() {
        var body = "28" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        return body + Gtin.checkDigit(body);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record Counts(String status, int created, int changed, int unchanged) {}

    record Refused(int line, String field, String value, String reason, String accepted) {}

    record OfferRow(
            UUID productId,
            String name,
            String baseUnit,
            String unit,
            BigDecimal baseQuantity,
            BigDecimal price,
            int minimumPacks,
            BigDecimal vatRate,
            boolean listed,
            BigDecimal onHand,
            long version) {}
}
