package jinhuo.batch.invoice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of issuing invoices; every statement takes a whole chunk. */
@Repository
class InvoiceRepository {

    private static final String TO_INVOICE = "select id from orders where status = 'received' order by supplier_id, id";

    private static final String COUNT_TO_DRAW = "select count(*) from invoice where file_id is null";

    private static final String ORDER_NUMBER = "select number from orders where id = :id";

    private static final String LOCK =
            "select id from orders where id in (:ids) and status = 'received' order by id for update skip locked";

    /** Ordered by supplier, as all workers take the number series of suppliers in this order. */
    private static final String ORDERS = """
            select o.id, o.number, o.supplier_id, s.code, o.shop_id, now() as at
            from orders o join supplier s on s.id = o.supplier_id
            where o.id in (:ids)
            order by s.code, o.id
            """;

    private static final String LINES = """
            select order_id, line_no, name, specification, gtin, base_unit, pack_quantity, price, vat_rate,
                   received_quantity
            from order_line
            where order_id in (:ids)
            order by order_id, line_no
            """;

    private static final String TAKE_NUMBERS = """
            insert into number_series (kind, scope, year, last_number)
            values ('invoice', :supplier, :year, :count)
            on conflict (kind, scope, year) do update set last_number = number_series.last_number + excluded.last_number
            returning last_number - :count + 1
            """;

    private static final String INSERT = """
            insert into invoice (number, order_id, supplier_id, shop_id, gross, net, tax, issued_at)
            select number, "orderId", "supplierId", "shopId", gross, net, tax, "issuedAt"
            from jsonb_to_recordset(:invoices::jsonb)
              as r(number text, "orderId" uuid, "supplierId" uuid, "shopId" uuid, gross numeric, net numeric,
                   tax numeric, "issuedAt" timestamptz)
            """;

    private static final String INSERT_LINES = """
            insert into invoice_line (invoice_id, line_no, name, specification, gtin, unit, quantity, unit_price, vat_rate,
                                      gross, net, tax)
            select i.id, r."lineNo", r.name, r.specification, r.gtin, r.unit, r.quantity, r."unitPrice", r."vatRate",
                   r.gross, r.net, r.tax
            from jsonb_to_recordset(:lines::jsonb)
              as r("orderId" uuid, "lineNo" int, name text, specification text, gtin text, unit text,
                   quantity numeric, "unitPrice" numeric, "vatRate" numeric, gross numeric, net numeric, tax numeric)
            join invoice i on i.order_id = r."orderId"
            """;

    /** An order of which nothing arrived is closed without an invoice, and its history says so. */
    private static final String CLOSE = """
            with closed as (
              update orders set status = 'closed', version = version + 1
              where id in (:ids)
              returning id, number, shop_id, supplier_id),
            event as (
              insert into order_event (order_id, from_status, to_status, reason)
              select c.id, 'received', 'closed', case when i.id is null then 'nothing_received' end
              from closed c left join invoice i on i.order_id = c.id)
            insert into outbox (aggregate_type, aggregate_id, type, payload)
            select 'order', c.id, case when i.id is null then 'order_closed' else 'order_invoiced' end,
                   jsonb_strip_nulls(jsonb_build_object(
                     'shopId', c.shop_id, 'supplierId', c.supplier_id, 'number', c.number,
                     'invoiceId', i.id, 'invoiceNumber', i.number))
            from closed c left join invoice i on i.order_id = c.id
            order by c.id
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    InvoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> toInvoice() {
        return jdbc.sql(TO_INVOICE).query(UUID.class).list();
    }

    int countToDraw() {
        return jdbc.sql(COUNT_TO_DRAW).query(Integer.class).single();
    }

    String orderNumber(UUID id) {
        return jdbc.sql(ORDER_NUMBER).param("id", id).query(String.class).single();
    }

    /** Those of the orders that are still to be invoiced and that nobody else holds, by supplier. */
    List<ReceivedOrder> lock(List<UUID> ids) {
        var locked = jdbc.sql(LOCK).param("ids", ids).query(UUID.class).list();
        if (locked.isEmpty()) {
            return List.of();
        }
        var lines = lines(locked);
        return jdbc.sql(ORDERS)
                .param("ids", locked)
                .query((row, index) -> order(row, lines))
                .list();
    }

    private Map<UUID, List<ReceivedOrder.Line>> lines(List<UUID> ids) {
        return jdbc
                .sql(LINES)
                .param("ids", ids)
                .query((row, index) -> Map.entry(row.getObject("order_id", UUID.class), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The first of so many numbers in a row. */
    long takeNumbers(String supplierCode, int year, int count) {
        return jdbc.sql(TAKE_NUMBERS)
                .param("supplier", supplierCode)
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
    }

    void insert(List<IssuedInvoice> invoices, List<IssuedInvoice.Line> lines) {
        jdbc.sql(INSERT).param("invoices", JSON.writeValueAsString(invoices)).update();
        jdbc.sql(INSERT_LINES).param("lines", JSON.writeValueAsString(lines)).update();
    }

    void close(List<UUID> orders) {
        jdbc.sql(CLOSE).param("ids", orders).update();
    }

    private static ReceivedOrder order(ResultSet row, Map<UUID, List<ReceivedOrder.Line>> lines) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReceivedOrder(
                id,
                row.getString("number"),
                row.getObject("supplier_id", UUID.class),
                row.getString("code"),
                row.getObject("shop_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                lines.getOrDefault(id, List.of()));
    }

    private static ReceivedOrder.Line line(ResultSet row) throws SQLException {
        return new ReceivedOrder.Line(
                row.getInt("line_no"),
                row.getString("name"),
                row.getString("specification"),
                row.getString("gtin"),
                row.getString("base_unit"),
                row.getBigDecimal("pack_quantity"),
                row.getBigDecimal("price"),
                row.getBigDecimal("vat_rate"),
                row.getBigDecimal("received_quantity"));
    }
}
