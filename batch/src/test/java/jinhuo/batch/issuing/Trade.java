package jinhuo.batch.issuing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jinhuo.domain.money.LineAmounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suppliers, shops, lines and orders in the tables, each of them new. */
public final class Trade {

    private static final AtomicInteger COUNT = new AtomicInteger(1000);

    private final JdbcClient jdbc;
    private final UUID account;

    public Trade(JdbcClient jdbc) {
        this.jdbc = jdbc;
        account = id("""
                insert into account (phone, password_hash, name, role)
                values (:phone, 'none', '王店主', 'retailer') returning id
                """, "phone", "+861390000" + next());
    }

    /** A line of a shop's order: so many packs of so many units at this price a pack. */
    public record Line(
            String name,
            String specification,
            String packUnit,
            String baseUnit,
            String packQuantity,
            int packs,
            String price,
            String vatRate) {

        public static Line cases(String name, int packs, String price) {
            return new Line(name, "500ml", "箱", "瓶", "24", packs, price, "0.13");
        }

        BigDecimal quantity() {
            return new BigDecimal(packQuantity).multiply(BigDecimal.valueOf(packs));
        }
    }

    public UUID supplier() {
        var number = next();
        return id("""
                insert into supplier (name, credit_code, food_licence, contact_name, contact_phone, address, status)
                values ('皖西惠民商贸有限公司' || :number, '91341500MA2' || :number || '000', 'JY13415020001234', '陈经理',
                        '+8613805640012', '安徽省六安市金安区皖西大道 188 号 3 号仓', 'approved')
                returning id
                """, "number", number);
    }

    public String supplierCode(UUID supplier) {
        return jdbc.sql("select code from supplier where id = :id")
                .param("id", supplier)
                .query(String.class)
                .single();
    }

    /** A delivery line with townships, each a stop, in this order. */
    public UUID deliveryLine(String... townships) {
        var number = next();
        var line = id("""
                insert into delivery_line (code, name_zh, name_en, weekdays, cutoff, time_zone, vehicle, capacity_kg)
                values ('L' || :number, '北线', 'North', '{1,3,5}', '18:00', 'Asia/Shanghai', '皖N·12345 4.2 米厢货', 1500)
                returning id
                """, "number", number);
        for (int i = 0; i < townships.length; i++) {
            jdbc.sql("""
                    with t as (
                      insert into township (code, name_zh, name_en, county_zh, county_en, latitude, longitude)
                      values (:code, :name, :name, '霍山县', 'Huoshan', 31.4, 116.3) returning code)
                    insert into line_stop (township_code, delivery_line_id, position) select code, :line, :position from t
                    """)
                    .param("code", townshipCode(line, townships[i]))
                    .param("name", townships[i])
                    .param("line", line)
                    .param("position", i + 1)
                    .update();
        }
        return line;
    }

    public UUID shop(String name, UUID line, String township) {
        return jdbc.sql("""
                insert into shop (name, registration_number, food_permit_kind, food_permit, township_code, address,
                                  contact_name, contact_phone, status, submitted_at)
                values (:name, '92341525MA2' || :number || '000', 'filing', 'YB23415250001234', :township,
                        '村部东 50 米', '王桂兰', '+8613956401234', 'approved', now())
                returning id
                """)
                .param("name", name)
                .param("number", next())
                .param("township", townshipCode(line, township))
                .query(UUID.class)
                .single();
    }

    /** A ready order; its stock is on hand and reserved, as if it had gone all the way through the portal. */
    public UUID readyOrder(UUID supplier, UUID shop, UUID line, LocalDate date, Line... lines) {
        return order(supplier, shop, line, date, "ready", List.of(lines));
    }

    /** An order of which all arrived. */
    public UUID receivedOrder(UUID supplier, UUID shop, UUID line, Line... lines) {
        var order = order(supplier, shop, line, LocalDate.of(2026, 3, 5), "received", List.of(lines));
        jdbc.sql("update order_line set received_quantity = packs * pack_quantity where order_id = :id")
                .param("id", order)
                .update();
        return order;
    }

    private UUID order(UUID supplier, UUID shop, UUID line, LocalDate date, String status, List<Line> lines) {
        var amounts = lines.stream().map(Trade::amounts).toList();
        var total = LineAmounts.sum(amounts);
        var order = jdbc.sql("""
                with c as (
                  insert into checkout (shop_id, idempotency_key, request_hash, placed_by)
                  values (:shop, gen_random_uuid()::text, '\\x00', :account) returning id)
                insert into orders (number, checkout_id, shop_id, supplier_id, delivery_line_id, delivery_date, status,
                                    gross, net, tax, placed_by)
                select 'DD20260304' || lpad(nextval('order_number')::text, 6, '0'), c.id, :shop, :supplier, :line, :date,
                       :status, :gross, :net, :tax, :account
                from c
                returning id
                """)
                .param("shop", shop)
                .param("account", account)
                .param("supplier", supplier)
                .param("line", line)
                .param("date", date)
                .param("status", status)
                .param("gross", total.gross())
                .param("net", total.net())
                .param("tax", total.tax())
                .query(UUID.class)
                .single();
        for (int i = 0; i < lines.size(); i++) {
            addLine(order, supplier, i + 1, lines.get(i), amounts.get(i), status);
        }
        return order;
    }

    private void addLine(UUID order, UUID supplier, int lineNo, Line line, LineAmounts amounts, String status) {
        var product = product(line);
        jdbc.sql("""
                insert into order_line (order_id, line_no, product_id, gtin, name, specification, pack_unit, base_unit,
                                        pack_quantity, packs, confirmed_packs, price, vat_rate, gross, net, tax)
                values (:order, :lineNo, :product, '06921317905038', :name, :specification, :packUnit, :baseUnit,
                        :packQuantity::numeric, :packs, :packs, :price::numeric, :vatRate::numeric, :gross, :net, :tax)
                """)
                .param("order", order)
                .param("lineNo", lineNo)
                .param("product", product)
                .param("name", line.name())
                .param("specification", line.specification())
                .param("packUnit", line.packUnit())
                .param("baseUnit", line.baseUnit())
                .param("packQuantity", line.packQuantity())
                .param("packs", line.packs())
                .param("price", line.price())
                .param("vatRate", line.vatRate())
                .param("gross", amounts.gross())
                .param("net", amounts.net())
                .param("tax", amounts.tax())
                .update();
        if (status.equals("ready")) {
            reserve(order, supplier, product, line);
        }
    }

    private void reserve(UUID order, UUID supplier, UUID product, Line line) {
        jdbc.sql("""
                with s as (
                  insert into stock (supplier_id, product_id, on_hand, reserved)
                  values (:supplier, :product, :quantity + 1000, :quantity) returning supplier_id, product_id)
                insert into stock_movement (supplier_id, product_id, kind, on_hand_change, reserved_change, order_id)
                select supplier_id, product_id, 'count', :quantity + 1000, 0, null::uuid from s
                union all
                select supplier_id, product_id, 'reservation', 0, :quantity, :order from s
                """)
                .param("supplier", supplier)
                .param("product", product)
                .param("order", order)
                .param("quantity", line.quantity())
                .update();
    }

    private UUID product(Line line) {
        return jdbc.sql("""
                insert into product (name, specification, base_unit) values (:name, :specification, :baseUnit)
                returning id
                """).paramSource(line).query(UUID.class).single();
    }

    private static LineAmounts amounts(Line line) {
        return LineAmounts.of(
                BigDecimal.valueOf(line.packs()), new BigDecimal(line.price()), new BigDecimal(line.vatRate()));
    }

    private UUID id(String sql, String name, String value) {
        return jdbc.sql(sql).param(name, value).query(UUID.class).single();
    }

    private static String townshipCode(UUID line, String name) {
        return Integer.toHexString(Arrays.hashCode(new Object[] {line, name}));
    }

    private static String next() {
        return String.valueOf(COUNT.incrementAndGet());
    }
}
