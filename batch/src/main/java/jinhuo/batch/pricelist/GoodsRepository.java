package jinhuo.batch.pricelist;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jinhuo.batch.pricelist.row.PriceListRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Products, codes, pack levels, offers and stock, a chunk of rows a statement. Rows are locked in the order of the
 * statements here and by key within each, so that imports wait for each other and never in a circle.
 */
@Repository
class GoodsRepository {

    private static final String GOODS = """
            jsonb_to_recordset(:goods::jsonb) as g(
              "productId" uuid, gtin text, own boolean, name text, brand text, specification text, category text,
              unit text, "codeUnit" text, "codeQuantity" numeric, "packQuantity" numeric, price numeric,
              "minimumPacks" int, "vatRate" numeric, "onHand" numeric)
            """;

    private static final String PRODUCTS_BY_CODE = """
            select gtin as identity, product_id from barcode
            where gtin in (:gtins) and (owner_supplier_id is null or owner_supplier_id = :supplier)
            """;

    private static final String OWN_PRODUCTS_BY_NAME = """
            select p.name || chr(10) || p.specification as identity, p.id as product_id from product p
            where p.owner_supplier_id = :supplier and p.name in (:names)
              and not exists (select from barcode b where b.product_id = p.id)
            order by p.id desc
            """;

    private static final String NEW_IDS = "select uuidv7() from generate_series(1, :count)";

    private static final String INSERT_PRODUCTS = """
            insert into product (id, name, brand, specification, base_unit, category_code, owner_supplier_id)
            select "productId", name, coalesce(brand, ''), coalesce(specification, ''), unit,
                   (select c.code from category c
                    where g.category <> '' and g.category in (c.code, c.name_zh, c.name_en) order by c.position limit 1),
                   case when own then :supplier::uuid end
            from %s
            """.formatted(GOODS);

    private static final String INSERT_CODES = """
            insert into barcode (gtin, owner_supplier_id, product_id, pack_unit, base_quantity)
            select gtin, case when own then :supplier::uuid end, "productId", "codeUnit", "codeQuantity"
            from %s
            where gtin is not null
            order by gtin
            on conflict (gtin, owner_supplier_id) do nothing
            returning product_id
            """.formatted(GOODS);

    private static final String DELETE_PRODUCTS = "delete from product where id in (:ids)";

    private static final String UPDATE_OWN_PRODUCTS = """
            update product p set name = g.name, brand = coalesce(g.brand, p.brand),
                   specification = coalesce(g.specification, p.specification)
            from %s
            where p.id = g."productId" and p.owner_supplier_id = :supplier
              and (p.name, p.brand, p.specification)
                  is distinct from (g.name, coalesce(g.brand, p.brand), coalesce(g.specification, p.specification))
            returning p.id
            """.formatted(GOODS);

    private static final String INSERT_PACK_LEVELS = """
            insert into pack_level (product_id, unit, base_quantity)
            select id, unit, quantity from (
              select p.id, p.base_unit, 1 from %s join product p on p.id = g."productId"
              union all
              select "productId", :pack, "packQuantity" from %s) as level(id, unit, quantity)
            order by id, unit, quantity
            on conflict (product_id, unit, base_quantity) do nothing
            """.formatted(GOODS, GOODS);

    private static final String UPSERT_OFFERS = """
            insert into offer (supplier_id, product_id, pack_level_id, price, minimum_packs, vat_rate)
            select :supplier, l.product_id, l.id, g.price, coalesce(g."minimumPacks", o.minimum_packs, 1),
                   coalesce(g."vatRate", o.vat_rate, :vatRate)
            from %s
            join pack_level l on l.product_id = g."productId" and l.unit = :pack and l.base_quantity = g."packQuantity"
            left join offer o on o.supplier_id = :supplier and o.product_id = l.product_id and o.pack_level_id = l.id
            order by l.product_id
            on conflict (supplier_id, product_id, pack_level_id) do update
            set price = excluded.price, minimum_packs = excluded.minimum_packs, vat_rate = excluded.vat_rate,
                listed = true, version = offer.version + 1, updated_at = now()
            where (offer.price, offer.minimum_packs, offer.vat_rate, offer.listed)
                  is distinct from (excluded.price, excluded.minimum_packs, excluded.vat_rate, true)
            returning product_id, old.id is null as is_new
            """.formatted(GOODS);

    /** The pack that the list names now takes the place of the one that it named before. */
    private static final String UNLIST_OTHER_PACKS = """
            update offer o set listed = false, version = o.version + 1, updated_at = now()
            from %s, pack_level l
            where o.supplier_id = :supplier and o.product_id = g."productId" and o.listed and l.id = o.pack_level_id
              and (l.unit, l.base_quantity) is distinct from (:pack, g."packQuantity")
            returning o.product_id
            """.formatted(GOODS);

    /** A tier that is no cheaper than the price has lost its sense. */
    private static final String DELETE_DEAR_TIERS = """
            delete from price_tier t using offer o
            where t.offer_id = o.id and o.supplier_id = :supplier and o.product_id in (:products) and t.price >= o.price
            """;

    private static final String COUNT_STOCK = """
            with counted as (
              insert into stock (supplier_id, product_id, on_hand)
              select :supplier, "productId", coalesce("onHand", 0)
              from %s
              where "onHand" is not null
                 or not exists (select from stock s where s.supplier_id = :supplier and s.product_id = "productId")
              order by "productId"
              on conflict (supplier_id, product_id) do update set on_hand = excluded.on_hand
              where stock.on_hand <> excluded.on_hand
              returning product_id, new.on_hand - coalesce(old.on_hand, 0) as change)
            insert into stock_movement (supplier_id, product_id, kind, on_hand_change, actor_id)
            select :supplier, product_id, 'count', change, :actor from counted
            where change <> 0
            returning product_id
            """.formatted(GOODS);

    private static final String BUMP = """
            update product set version = version + 1, updated_at = now()
            where id in (select id from product where id in (:ids) order by id for no key update)
            """;

    private static final String TELL = """
            insert into outbox (aggregate_type, aggregate_id, type, payload)
            select 'product', id, 'product_changed', jsonb_build_object('productId', id, 'supplierId', :supplier::uuid)
            from product where id in (:ids)
            order by id
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    GoodsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The products that the catalogue has for these rows, by {@link PriceListRow#identity}. */
    Map<String, UUID> products(UUID supplier, Collection<PriceListRow> rows) {
        var products = new HashMap<String, UUID>();
        var gtins = rows.stream()
                .filter(row -> row.gtin() != null)
                .map(PriceListRow::identity)
                .toList();
        var names = rows.stream()
                .filter(row -> row.gtin() == null)
                .map(PriceListRow::name)
                .toList();
        if (!gtins.isEmpty()) {
            collect(jdbc.sql(PRODUCTS_BY_CODE).param("gtins", gtins), supplier, products);
        }
        if (!names.isEmpty()) {
            collect(jdbc.sql(OWN_PRODUCTS_BY_NAME).param("names", names), supplier, products);
        }
        return products;
    }

    List<UUID> newIds(int count) {
        return jdbc.sql(NEW_IDS).param("count", count).query(UUID.class).list();
    }

    void insertProducts(UUID supplier, Collection<Goods> goods) {
        statement(INSERT_PRODUCTS, supplier, goods).update();
    }

    /** The products that got their code; for the others somebody was faster. */
    List<UUID> insertCodes(UUID supplier, Collection<Goods> goods) {
        return statement(INSERT_CODES, supplier, goods).query(UUID.class).list();
    }

    void deleteProducts(Collection<UUID> ids) {
        jdbc.sql(DELETE_PRODUCTS).param("ids", ids).update();
    }

    /** Those changed: what only this supplier offers is called as this supplier calls it. */
    List<UUID> updateOwnProducts(UUID supplier, Collection<Goods> goods) {
        return statement(UPDATE_OWN_PRODUCTS, supplier, goods).query(UUID.class).list();
    }

    void insertPackLevels(Collection<Goods> goods) {
        jdbc.sql(INSERT_PACK_LEVELS)
                .param("goods", JSON.writeValueAsString(goods))
                .param("pack", Goods.PACK_UNIT)
                .update();
    }

    /** The products whose offer is new (true) or has changed (false). */
    Map<UUID, Boolean> upsertOffers(UUID supplier, Collection<Goods> goods, BigDecimal usualVatRate) {
        var written = new HashMap<UUID, Boolean>();
        statement(UPSERT_OFFERS, supplier, goods)
                .param("pack", Goods.PACK_UNIT)
                .param("vatRate", usualVatRate)
                .query(row -> {
                    written.put(row.getObject("product_id", UUID.class), row.getBoolean("is_new"));
                });
        return written;
    }

    List<UUID> unlistOtherPacks(UUID supplier, Collection<Goods> goods) {
        return statement(UNLIST_OTHER_PACKS, supplier, goods)
                .param("pack", Goods.PACK_UNIT)
                .query(UUID.class)
                .list();
    }

    void deleteDearTiers(UUID supplier, Collection<UUID> products) {
        jdbc.sql(DELETE_DEAR_TIERS)
                .param("supplier", supplier)
                .param("products", products)
                .update();
    }

    /** The products of which there is now more or less than before. */
    List<UUID> countStock(UUID supplier, UUID actor, Collection<Goods> goods) {
        return statement(COUNT_STOCK, supplier, goods)
                .param("actor", actor)
                .query(UUID.class)
                .list();
    }

    /** A higher version, so that the search index takes the new state. */
    void bump(Set<UUID> products) {
        jdbc.sql(BUMP).param("ids", products).update();
    }

    /** Tells those who follow the product, after the commit. */
    void tell(UUID supplier, Set<UUID> products) {
        jdbc.sql(TELL).param("supplier", supplier).param("ids", products).update();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID supplier, Collection<Goods> goods) {
        return jdbc.sql(sql).param("supplier", supplier).param("goods", JSON.writeValueAsString(goods));
    }

    private static void collect(JdbcClient.StatementSpec statement, UUID supplier, Map<String, UUID> products) {
        statement.param("supplier", supplier).query(row -> {
            products.put(row.getString("identity"), row.getObject("product_id", UUID.class));
        });
    }
}
