package jinhuo.portal.catalog.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** A supplier's own offers: never another's, whatever id is asked for. */
@Repository
class OfferRepository {

    private static final String SELECT = """
            select o.id, o.product_id, p.name, p.specification, p.base_unit, code.gtin,
                   k.unit as pack_unit, k.base_quantity as pack_quantity,
                   o.price, t.tier_packs, t.tier_prices, o.minimum_packs, o.multiple_packs, o.vat_rate, o.listed,
                   coalesce(st.on_hand, 0) as on_hand, coalesce(st.reserved, 0) as reserved, o.version
            from offer o
            join product p on p.id = o.product_id
            join pack_level k on k.id = o.pack_level_id
            left join stock st on st.supplier_id = o.supplier_id and st.product_id = o.product_id
            left join lateral (
              select b.gtin
              from barcode b
              where b.product_id = o.product_id and (b.owner_supplier_id is null or b.owner_supplier_id = o.supplier_id)
              order by b.pack_unit = k.unit and b.base_quantity = k.base_quantity desc, b.base_quantity, b.gtin
              limit 1
            ) code on true
            left join lateral (
              select array_agg(min_packs order by min_packs) as tier_packs,
                     array_agg(price order by min_packs) as tier_prices
              from price_tier
              where offer_id = o.id
            ) t on true
            """;
    private static final String LIST = SELECT + """
            where o.supplier_id = :supplier and o.id < :before
              and (:text = '' or strpos(lower(p.name || ' ' || p.brand || ' ' || p.specification), lower(:text)) > 0
                   or exists (select 1 from barcode b where b.product_id = p.id and strpos(b.gtin, :text) > 0))
            order by o.id desc
            limit :limit
            """;
    private static final String FIND = SELECT + """
            where o.supplier_id = :supplier and o.id = :id
            """;
    private static final String LOCK = FIND + " for no key update of o";
    private static final String UPDATE = """
            with changed as (
              update offer
              set price = :price, minimum_packs = :minimumPacks, multiple_packs = :multiplePacks, vat_rate = :vatRate,
                  listed = :listed, version = version + 1, updated_at = now()
              where id = :id
            ), ended as (
              delete from price_tier where offer_id = :id and min_packs <> all(:tierPacks)
            )
            insert into price_tier (offer_id, min_packs, price)
            select :id, tier.min_packs, tier.price
            from unnest(:tierPacks, :tierPrices) as tier (min_packs, price)
            on conflict (offer_id, min_packs) do update set price = excluded.price
            """;
    private static final String OPEN_STOCK = """
            insert into stock (supplier_id, product_id) values (:supplier, :product) on conflict do nothing
            """;
    private static final String COUNT = """
            with counted as (
              update stock
              set on_hand = :onHand
              where supplier_id = :supplier and product_id = :product and on_hand <> :onHand
              returning new.on_hand - old.on_hand as change
            )
            insert into stock_movement (supplier_id, product_id, kind, on_hand_change, actor_id)
            select :supplier, :product, 'count', change, :actor
            from counted
            """;
    private static final String NEXT_PRODUCT_VERSION = """
            update product set version = version + 1, updated_at = now() where id = :product
            """;

    private final DatabaseClient database;

    OfferRepository(DatabaseClient database) {
        this.database = database;
    }

    /** From the newest; of those whose product's name, brand, specification or code contains the text. */
    Mono<List<OwnOffer>> list(UUID supplier, String text, UUID before, int limit) {
        return database.sql(LIST)
                .bind("supplier", supplier)
                .bind("text", text)
                .bind("before", before)
                .bind("limit", limit)
                .map(OwnOffer::from)
                .all()
                .collectList();
    }

    Mono<OwnOffer> find(UUID supplier, UUID id) {
        return database.sql(FIND)
                .bind("supplier", supplier)
                .bind("id", id)
                .map(OwnOffer::from)
                .one();
    }

    /** As {@link #find}; until the transaction ends nobody else changes it. */
    Mono<OwnOffer> lock(UUID supplier, UUID id) {
        return database.sql(LOCK)
                .bind("supplier", supplier)
                .bind("id", id)
                .map(OwnOffer::from)
                .one();
    }

    Mono<Void> update(UUID id, ChangeOffer change) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("price", change.price())
                .bind("minimumPacks", change.minimumPacks())
                .bind("multiplePacks", change.multiplePacks())
                .bind("vatRate", change.vatRate())
                .bind("listed", change.listed())
                .bind(
                        "tierPacks",
                        change.tiers().stream().map(OwnTier::minPacks).toArray(Integer[]::new))
                .bind("tierPrices", change.tiers().stream().map(OwnTier::price).toArray(BigDecimal[]::new))
                .then();
    }

    /** Sets what is on hand, in base units; a difference goes to the ledger. */
    Mono<Void> count(UUID supplier, UUID product, BigDecimal onHand, UUID actor) {
        var open = database.sql(OPEN_STOCK)
                .bind("supplier", supplier)
                .bind("product", product)
                .then();
        var count = database.sql(COUNT)
                .bind("supplier", supplier)
                .bind("product", product)
                .bind("onHand", onHand)
                .bind("actor", actor)
                .then();
        return open.then(count);
    }

    Mono<Void> raiseProductVersion(UUID product) {
        return database.sql(NEXT_PRODUCT_VERSION).bind("product", product).then();
    }
}
