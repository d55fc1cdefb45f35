package jinhuo.portal.cart;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.domain.price.PriceTiers;
import jinhuo.domain.price.QuantityRule;
import jinhuo.domain.price.TierPrice;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads what offers cost now, any number in one statement. */
@Repository
public class PricedOffers {

    private static final String SELECT = """
            select o.id, o.supplier_id, s.name as supplier_name, o.listed and s.status = 'approved' as orderable,
                   o.product_id, g.gtin, p.name, p.specification, p.picture,
                   l.unit as pack_unit, p.base_unit, l.base_quantity as pack_quantity,
                   o.price, t.tier_packs, t.tier_prices, o.minimum_packs, o.multiple_packs, o.vat_rate,
                   coalesce(k.on_hand - k.reserved, 0) as available
            from offer o
            join supplier s on s.id = o.supplier_id
            join product p on p.id = o.product_id
            join pack_level l on l.id = o.pack_level_id
            left join stock k on k.supplier_id = o.supplier_id and k.product_id = o.product_id
            left join lateral (
              select array_agg(min_packs order by min_packs) as tier_packs,
                     array_agg(price order by min_packs) as tier_prices
              from price_tier where offer_id = o.id
            ) t on true
            left join lateral (
              select gtin from barcode
              where product_id = o.product_id and base_quantity <= l.base_quantity
                and (owner_supplier_id is null or owner_supplier_id = o.supplier_id)
              order by base_quantity desc, gtin limit 1
            ) g on true
            where o.id = any(:offers)
            """;

    private final DatabaseClient database;

    PricedOffers(DatabaseClient database) {
        this.database = database;
    }

    /** The offers by their ids; ids of no offer are left out. */
    public Mono<Map<UUID, PricedOffer>> of(Collection<UUID> ids) {
        return database.sql(SELECT)
                .bind("offers", ids.toArray(UUID[]::new))
                .map(PricedOffers::offer)
                .all()
                .collectMap(PricedOffer::id);
    }

    private static PricedOffer offer(Readable row) {
        return new PricedOffer(
                get(row, "id", UUID.class),
                get(row, "supplier_id", UUID.class),
                get(row, "supplier_name", String.class),
                get(row, "orderable", Boolean.class),
                get(row, "product_id", UUID.class),
                row.get("gtin", String.class),
                get(row, "name", String.class),
                get(row, "specification", String.class),
                row.get("picture", String.class),
                get(row, "pack_unit", String.class),
                get(row, "base_unit", String.class),
                get(row, "pack_quantity", BigDecimal.class),
                new PriceTiers(get(row, "price", BigDecimal.class), tiers(row)),
                new QuantityRule(get(row, "minimum_packs", Integer.class), get(row, "multiple_packs", Integer.class)),
                get(row, "vat_rate", BigDecimal.class),
                get(row, "available", BigDecimal.class));
    }

    private static List<TierPrice> tiers(Readable row) {
        var packs = row.get("tier_packs", Integer[].class);
        var prices = row.get("tier_prices", BigDecimal[].class);
        if (packs == null || prices == null) {
            return List.of();
        }
        return IntStream.range(0, packs.length)
                .mapToObj(i -> new TierPrice(packs[i], prices[i]))
                .toList();
    }
}
