package jinhuo.batch.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of loading a line's vehicle; every statement takes all orders of the tour. */
@Repository
class LoadingRepository {

    private static final String LINES_WITH_READY = """
            select o.delivery_line_id from orders o
            where o.status = 'ready' and o.delivery_date = :date
              and (:line::uuid is null or o.delivery_line_id = :line)
            group by o.delivery_line_id
            order by o.delivery_line_id
            """;

    private static final String COUNT_READY = """
            select count(*) from orders
            where status = 'ready' and delivery_date = :date and delivery_line_id in (:lines)
            """;

    private static final String COUNT_TO_DRAW = """
            select (select count(*) from manifest where file_id is null)
                 + (select count(*) from delivery_note where file_id is null)
            """;

    private static final String LINE_CODE = "select code from delivery_line where id = :line";

    /** Tours of one line come one after the other; placing orders for it goes on. */
    private static final String LOCK_LINE = LINE_CODE + " for no key update";

    private static final String LOCK_READY = """
            select id from orders
            where delivery_line_id = :line and delivery_date = :date and status = 'ready'
            order by id
            for no key update
            """;

    private static final String STOPS = """
            select o.id as order_id,
                   dense_rank() over (order by ls.position nulls last, h.name, h.id) as position
            from orders o
            join shop h on h.id = o.shop_id
            left join line_stop ls on ls.township_code = h.township_code and ls.delivery_line_id = o.delivery_line_id
            where o.id in (:orders)
            order by position, o.number
            """;

    private static final String RUNS_AND_NOTES = """
            select count(distinct m.id) as runs, count(n.id) as notes
            from manifest m left join delivery_note n on n.manifest_id = m.id
            where m.delivery_line_id = :line and m.delivery_date = :date
            """;

    private static final String INSERT_MANIFEST = """
            insert into manifest (number, delivery_line_id, delivery_date, run)
            values (:number, :line, :date, :run)
            returning id
            """;

    private static final String INSERT_NOTES = """
            insert into delivery_note (number, order_id, manifest_id, position)
            select number, "orderId", :manifest, position
            from jsonb_to_recordset(:notes::jsonb) as r(number text, "orderId" uuid, position int)
            """;

    private static final String LOAD = """
            with loaded as (
              update orders set status = 'loaded', version = version + 1
              where id in (:orders)
              returning id, number, shop_id, supplier_id),
            event as (
              insert into order_event (order_id, from_status, to_status)
              select id, 'ready', 'loaded' from loaded)
            insert into outbox (aggregate_type, aggregate_id, type, payload)
            select 'order', o.id, 'order_loaded',
                   jsonb_build_object('shopId', o.shop_id, 'supplierId', o.supplier_id, 'number', o.number,
                                      'deliveryNoteNumber', n.number)
            from loaded o join delivery_note n on n.order_id = o.id
            order by o.id
            """;

    /** What the orders hold, says the ledger: what was reserved for them and not released. */
    private static final String HELD = """
            with held as (
              select order_id, supplier_id, product_id, sum(reserved_change) as quantity
              from stock_movement
              where order_id in (:orders)
              group by order_id, supplier_id, product_id
              having sum(reserved_change) > 0)
            """;

    /** In the order in which everybody locks stock. */
    private static final String LOCK_STOCK = HELD + """
            select s.product_id
            from stock s
            where exists (select from held h where h.supplier_id = s.supplier_id and h.product_id = s.product_id)
            order by s.supplier_id, s.product_id
            for no key update
            """;

    /**
     * Goods on the vehicle were on hand, whatever the last count said: what the count lacks is counted in first. What
     * is available stays as it was, so no product changes for the shops.
     */
    private static final String PICK = HELD + """
            , picked as (
              update stock s
              set on_hand = greatest(s.on_hand, h.quantity) - h.quantity, reserved = s.reserved - h.quantity
              from (select supplier_id, product_id, sum(quantity) as quantity from held
                    group by supplier_id, product_id) h
              where h.supplier_id = s.supplier_id and h.product_id = s.product_id
              returning s.supplier_id, s.product_id, h.quantity - old.on_hand as uncounted)
            insert into stock_movement (supplier_id, product_id, kind, on_hand_change, reserved_change, order_id)
            select supplier_id, product_id, 'count', uncounted, 0, null::uuid from picked where uncounted > 0
            union all
            select supplier_id, product_id, 'pick', -quantity, -quantity, order_id from held
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    LoadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines that have something to take on this day; of all lines when {@code line} is null. */
    List<UUID> linesWithReadyOrders(LocalDate date, @Nullable UUID line) {
        return jdbc.sql(LINES_WITH_READY)
                .param("date", date)
                .param("line", line, java.sql.Types.OTHER)
                .query(UUID.class)
                .list();
    }

    int countReady(LocalDate date, List<UUID> lines) {
        return lines.isEmpty()
                ? 0
                : jdbc.sql(COUNT_READY)
                        .param("date", date)
                        .param("lines", lines)
                        .query(Integer.class)
                        .single();
    }

    int countToDraw() {
        return jdbc.sql(COUNT_TO_DRAW).query(Integer.class).single();
    }

    String lineCode(UUID line) {
        return jdbc.sql(LINE_CODE).param("line", line).query(String.class).single();
    }

    /** The code of a line whose tours wait until this transaction ends. */
    String lockLine(UUID line) {
        return jdbc.sql(LOCK_LINE).param("line", line).query(String.class).single();
    }

    List<UUID> lockReady(UUID line, LocalDate date) {
        return jdbc.sql(LOCK_READY)
                .param("line", line)
                .param("date", date)
                .query(UUID.class)
                .list();
    }

    /** The orders in the order of the way; orders of one shop are one stop. */
    List<Stop> stops(List<UUID> orders) {
        return jdbc.sql(STOPS).param("orders", orders).query(Stop.class).list();
    }

    Earlier earlier(UUID line, LocalDate date) {
        return jdbc.sql(RUNS_AND_NOTES)
                .param("line", line)
                .param("date", date)
                .query(Earlier.class)
                .single();
    }

    UUID insertManifest(String number, UUID line, LocalDate date, int run) {
        return jdbc.sql(INSERT_MANIFEST)
                .param("number", number)
                .param("line", line)
                .param("date", date)
                .param("run", run)
                .query(UUID.class)
                .single();
    }

    void insertNotes(UUID manifest, List<NewNote> notes) {
        jdbc.sql(INSERT_NOTES)
                .param("manifest", manifest)
                .param("notes", JSON.writeValueAsString(notes))
                .update();
    }

    void load(List<UUID> orders) {
        jdbc.sql(LOAD).param("orders", orders).update();
    }

    /** Takes the goods from stock. */
    void pick(List<UUID> orders) {
        jdbc.sql(LOCK_STOCK).param("orders", orders).query(UUID.class).list();
        jdbc.sql(PICK).param("orders", orders).update();
    }

    /** Where on the way an order is unloaded, from 1. */
    record Stop(UUID orderId, int position) {}

    /** What this line's earlier tours of the day came to. */
    record Earlier(int runs, int notes) {}

    record NewNote(String number, UUID orderId, int position) {}
}
