package jinhuo.batch.invoice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jinhuo.domain.money.LineAmounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads issued invoices to be drawn. */
@Repository
class InvoiceReader {

    private static final String TO_DRAW = "select id from invoice where file_id is null order by id";

    private static final String NUMBER = "select number from invoice where id = :id";

    private static final String HEADS = """
            select i.id, i.number, i.issued_at, i.gross, i.net, i.tax,
                   o.number as order_number, o.note, n.number as delivery_note,
                   s.name as seller_name, s.credit_code, s.food_licence, s.address as seller_address,
                   s.contact_name as seller_contact, s.contact_phone as seller_phone,
                   h.name as buyer_name, h.registration_number, h.food_permit,
                   concat(t.county_zh, t.name_zh, h.address) as buyer_address,
                   h.contact_name as buyer_contact, h.contact_phone as buyer_phone
            from invoice i
            join orders o on o.id = i.order_id
            join supplier s on s.id = i.supplier_id
            join shop h on h.id = i.shop_id
            left join township t on t.code = h.township_code
            left join delivery_note n on n.order_id = o.id
            where i.id in (:ids) and i.file_id is null
            order by i.id
            for update of i skip locked
            """;

    private static final String LINES = """
            select invoice_id, name, specification, gtin, unit, quantity, unit_price, vat_rate, gross, net, tax
            from invoice_line
            where invoice_id in (:ids)
            order by invoice_id, line_no
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    InvoiceReader(JdbcClient jdbc, @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    List<UUID> toDraw() {
        return jdbc.sql(TO_DRAW).query(UUID.class).list();
    }

    String number(UUID id) {
        return jdbc.sql(NUMBER).param("id", id).query(String.class).single();
    }

    /** Those of the invoices that have no file yet and that nobody else holds; locked until the transaction ends. */
    List<Invoice> lock(List<UUID> ids) {
        var lines = jdbc
                .sql(LINES)
                .param("ids", ids)
                .query((row, index) -> Map.entry(row.getObject("invoice_id", UUID.class), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(HEADS)
                .param("ids", ids)
                .query((row, index) -> invoice(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Invoice invoice(ResultSet row, List<Invoice.Line> lines) throws SQLException {
        return new Invoice(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("issued_at", OffsetDateTime.class)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                row.getString("order_number"),
                row.getString("delivery_note"),
                row.getString("note"),
                seller(row),
                buyer(row),
                lines,
                amounts(row));
    }

    private static Invoice.Side seller(ResultSet row) throws SQLException {
        return new Invoice.Side(
                row.getString("seller_name"),
                row.getString("credit_code"),
                orEmpty(row, "food_licence"),
                row.getString("seller_address"),
                row.getString("seller_contact"),
                row.getString("seller_phone"));
    }

    private static Invoice.Side buyer(ResultSet row) throws SQLException {
        return new Invoice.Side(
                row.getString("buyer_name"),
                orEmpty(row, "registration_number"),
                orEmpty(row, "food_permit"),
                row.getString("buyer_address"),
                row.getString("buyer_contact"),
                row.getString("buyer_phone"));
    }

    private static Invoice.Line line(ResultSet row) throws SQLException {
        return new Invoice.Line(
                row.getString("name"),
                row.getString("specification"),
                row.getString("gtin"),
                row.getString("unit"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("vat_rate"),
                amounts(row));
    }

    private static LineAmounts amounts(ResultSet row) throws SQLException {
        return new LineAmounts(row.getBigDecimal("gross"), row.getBigDecimal("net"), row.getBigDecimal("tax"));
    }

    private static String orEmpty(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }
}
