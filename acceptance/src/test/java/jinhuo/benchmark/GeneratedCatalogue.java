package jinhuo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;

/** Fifty thousand generated goods of two suppliers, written straight into PostgreSQL. */
final class GeneratedCatalogue {

    static final int PRODUCTS = 50_000;

    /** Brand, kind, flavour and size give 24 × 25 × 14 × 6 = 50,400 different names. */
    private static final String PRODUCTS_SQL = """
            insert into product (id, name, brand, specification, base_unit)
            select uuidv7(), brand || flavour || kind || size, brand, size, '瓶'
            from unnest(string_to_array('禾丰 青山 云溪 福满 乐家 金谷 小满 春晓 百味 佳源 康宁 喜洋 田园 老街 好日子 大江 星河 蓝天 白鹭 红果 绿源 新月 华庭 天天', ' ')) brand,
                 unnest(string_to_array('矿泉水 酱油 陈醋 方便面 饼干 薯片 牛奶 酸奶 绿茶 红茶 可乐 果汁 洗衣粉 洗洁精 香皂 牙膏 卫生纸 大米 面粉 食用油 白糖 食盐 火腿肠 八宝粥 咖啡', ' ')) kind,
                 unnest(string_to_array('原味 香辣 清香 柠檬 草莓 红枣 海苔 番茄 葱香 浓香 薄荷 茉莉 芝麻 老味', ' ')) flavour,
                 unnest(string_to_array('100g 250ml 330ml 500ml 1kg 2L', ' ')) size
            limit ?
            """;

    private static final String BARCODES_SQL = """
            with numbered as (
              select p.id, '690' || lpad((900000000 + row_number() over (order by p.id))::text, 9, '0') as body
              from product p where not exists (select 1 from barcode b where b.product_id = p.id)
            )
            insert into barcode (gtin, product_id, pack_unit, base_quantity)
            select '0' || body || ((10 - (
                     select sum(substr(body, i, 1)::int * case when i % 2 = 0 then 3 else 1 end)
                     from generate_series(1, 12) i) % 10) % 10)::text, id, '瓶', 1
            from numbered
            """;

    private static final String PACKS_SQL = """
            insert into pack_level (product_id, unit, base_quantity)
            select p.id, '箱', 24 from product p
            where not exists (select 1 from pack_level l where l.product_id = p.id)
            """;

    private static final String OFFERS_SQL = """
            with suppliers as (select id from supplier where status = 'approved' order by id limit 2),
            offered as (
              insert into offer (supplier_id, product_id, pack_level_id, price, vat_rate)
              select s.id, l.product_id, l.id, 10 + (hashtext(l.product_id::text || s.id::text) & 8191) / 100.0, 0.13
              from pack_level l cross join suppliers s
              where not exists (select 1 from offer o where o.product_id = l.product_id)
              returning supplier_id, product_id
            ),
            counted as (
              insert into stock (supplier_id, product_id, on_hand)
              select supplier_id, product_id, 24000000 from offered
              returning supplier_id, product_id, on_hand
            )
            insert into stock_movement (supplier_id, product_id, kind, on_hand_change)
            select supplier_id, product_id, 'count', on_hand from counted
            """;

    private GeneratedCatalogue() {}

    static void load(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var products = connection.prepareStatement(PRODUCTS_SQL)) {
            products.setInt(1, PRODUCTS);
            products.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(BARCODES_SQL);
            statement.executeUpdate(PACKS_SQL);
            statement.executeUpdate(OFFERS_SQL);
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }
}
