package jinhuo.benchmark;

import static jinhuo.benchmark.OfferedGoods.column;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import jinhuo.acceptance.Product;

/** The tables' share of placing an order of ten lines: the same rows, set-based, in one transaction over JDBC. */
final class RawOrder implements Load.Request {

    private static final String READ = """
            select o.id, o.price, o.minimum_packs, o.multiple_packs, o.vat_rate, l.unit, l.base_quantity, p.name, p.specification,
                   p.base_unit, (select gtin from barcode b where b.product_id = p.id order by gtin limit 1)
            from offer o
            join pack_level l on l.id = o.pack_level_id
            join product p on p.id = o.product_id
            where o.id = any (?::uuid[])
            """;

    private static final String CHECKOUT = """
            insert into checkout (id, shop_id, idempotency_key, request_hash, placed_by)
            select ?::uuid, shop_id, ?, sha256('x'), id from account where role = 'retailer' and shop_id is not null limit 1
            """;

    private static final String ORDERS = """
            with lines as (
              select o.supplier_id, row_number() over (partition by o.supplier_id order by o.id) as line_no, o.id as offer_id,
                     o.product_id, p.name, p.specification, l.unit, p.base_unit, l.base_quantity, o.price, o.vat_rate,
                     round(o.price, 2) as gross, round(round(o.price, 2) / (1 + o.vat_rate), 2) as net
              from offer o join pack_level l on l.id = o.pack_level_id join product p on p.id = o.product_id
              where o.id = any (?::uuid[])
            ), placed as (
              insert into orders (number, checkout_id, shop_id, supplier_id, delivery_line_id, delivery_date, status,
                                  gross, net, tax, placed_by)
              select 'R' || nextval('order_number'), c.id, c.shop_id, l.supplier_id, d.id, current_date + 1, 'placed',
                     sum(l.gross), sum(l.net), sum(l.gross - l.net), c.placed_by
              from lines l, checkout c, (select id from delivery_line order by code limit 1) d
              where c.id = ?::uuid
              group by c.id, c.shop_id, l.supplier_id, d.id, c.placed_by
              returning id, supplier_id, placed_by
            ), written as (
              insert into order_line (order_id, line_no, offer_id, product_id, name, specification, pack_unit, base_unit,
                                      pack_quantity, packs, price, vat_rate, gross, net, tax)
              select p.id, l.line_no, l.offer_id, l.product_id, l.name, l.specification, l.unit, l.base_unit,
                     l.base_quantity, 1, l.price, l.vat_rate, l.gross, l.net, l.gross - l.net
              from lines l join placed p using (supplier_id)
            ), history as (
              insert into order_event (order_id, to_status, actor_id) select id, 'placed', placed_by from placed
            ), audited as (
              insert into audit_log (actor_id, action, subject_type, subject_id)
              select placed_by, 'order_placed', 'order', id from placed
            )
            insert into outbox (aggregate_type, aggregate_id, type) select 'order', id, 'order_placed' from placed
            """;

    private static final String RESERVE = """
            with locked as (
              select s.supplier_id, s.product_id from stock s
              join unnest(?::uuid[], ?::uuid[]) as d (supplier_id, product_id) using (supplier_id, product_id)
              order by 1, 2 for no key update of s
            ), done as (
              update stock s set reserved = reserved + 24 from locked l
              where s.supplier_id = l.supplier_id and s.product_id = l.product_id and s.on_hand - s.reserved >= 24
              returning s.supplier_id, s.product_id
            )
            insert into stock_movement (supplier_id, product_id, kind, reserved_change)
            select supplier_id, product_id, 'reservation', 24 from done
            """;

    private final List<OfferedGoods> offers;
    private final Connection connection;
    private final PreparedStatement read;
    private final PreparedStatement checkout;
    private final PreparedStatement orders;
    private final PreparedStatement reserve;

    RawOrder(Product product, List<OfferedGoods> offers) throws SQLException {
        this.offers = offers;
        connection = product.connect();
        connection.setAutoCommit(false);
        read = connection.prepareStatement(READ);
        checkout = connection.prepareStatement(CHECKOUT);
        orders = connection.prepareStatement(ORDERS);
        reserve = connection.prepareStatement(RESERVE);
    }

    @Override
    public void send() throws SQLException {
        var ten = OfferedGoods.ten(offers);
        var ids = array(column(ten, OfferedGoods::offerId, new String[0]));
        var id = UUID.randomUUID().toString();
        read.setArray(1, ids);
        read.executeQuery().close();
        checkout.setString(1, id);
        checkout.setString(2, id);
        checkout.executeUpdate();
        reserve.setArray(1, array(column(ten, OfferedGoods::supplierId, new String[0])));
        reserve.setArray(2, array(column(ten, OfferedGoods::productId, new String[0])));
        if (reserve.executeUpdate() != ten.size()) {
            throw new AssertionError("out of stock");
        }
        orders.setArray(1, ids);
        orders.setString(2, id);
        orders.executeUpdate();
        connection.commit();
    }

    private java.sql.Array array(String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }
}
