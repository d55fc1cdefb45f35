package jinhuo.portal.catalog;

import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Products with the offers that are open: listed, of approved suppliers. */
@Repository
class ProductRepository {

    private static final String WITH_OFFERS = """
            select p.id, p.name, p.brand, p.specification, p.base_unit, p.category_code, p.picture,
                   b.codes, b.code_units, b.code_quantities,
                   o.offer_id, o.supplier_id, o.supplier_name, o.pack_unit, o.pack_quantity, o.price,
                   o.tier_packs, o.tier_prices, o.minimum_packs, o.multiple_packs, o.available, o.vat_rate
            from unnest(:ids) with ordinality as wanted (id, position)
            join product p on p.id = wanted.id
            left join lateral (
              select array_agg(gtin order by base_quantity, gtin) as codes,
                     array_agg(pack_unit order by base_quantity, gtin) as code_units,
                     array_agg(base_quantity order by base_quantity, gtin) as code_quantities
              from barcode
              where product_id = p.id and (owner_supplier_id is null or owner_supplier_id = :supplier)
            ) b on true
            left join lateral (
              select o.id as offer_id, o.supplier_id, s.name as supplier_name,
                     k.unit as pack_unit, k.base_quantity as pack_quantity,
                     o.price, o.minimum_packs, o.multiple_packs, o.vat_rate,
                     coalesce(st.on_hand - st.reserved, 0) as available,
                     t.tier_packs, t.tier_prices
              from offer o
              join supplier s on s.id = o.supplier_id and s.status = 'approved'
              join pack_level k on k.id = o.pack_level_id
              left join stock st on st.supplier_id = o.supplier_id and st.product_id = o.product_id
              left join lateral (
                select array_agg(min_packs order by min_packs) as tier_packs,
                       array_agg(price order by min_packs) as tier_prices
                from price_tier
                where offer_id = o.id
              ) t on true
              where o.product_id = p.id and o.listed and (:supplier is null or o.supplier_id = :supplier)
              offset 0 -- product by product: flattened, PostgreSQL may walk every offer there is
            ) o on true
            order by wanted.position
            """;

    private static final String BROWSE = """
            with recursive shelf as (
              select code from category where code = :category
              union all
              select c.code from category c join shelf on c.parent_code = shelf.code
            )
            select p.id
            from product p
            where p.id < :before
              and (:category is null or p.category_code in (select code from shelf))
              and exists (select 1 from offer o join supplier s on s.id = o.supplier_id
                          where o.product_id = p.id and o.listed and s.status = 'approved')
            order by p.id desc
            limit :limit
            """;

    private final DatabaseClient database;

    ProductRepository(DatabaseClient database) {
        this.database = database;
    }

    /** In the order of the ids; those that are not there are left out. A supplier sees its own offers and codes. */
    Mono<List<ProductRow>> withOffers(List<UUID> ids, @Nullable UUID supplier) {
        return database.sql(WITH_OFFERS)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .map(ProductRow::from)
                .all()
                .collectList();
    }

    /** What anybody offers, of one category with all below it, or of all for null; from the newest. */
    Mono<List<UUID>> browse(@Nullable String category, UUID before, int limit) {
        return database.sql(BROWSE)
                .bind("category", Sql.nullable(String.class, category))
                .bind("before", before)
                .bind("limit", limit)
                .map(row -> Sql.get(row, "id", UUID.class))
                .all()
                .collectList();
    }
}
