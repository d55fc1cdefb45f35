package jinhuo.portal.purchasing;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.purchasing.QuoteRules.OfferedPack;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes quotes. Whoever calls holds the request. */
@Repository
class QuoteRepository {

    private static final String RULES = """
            select s.status = 'approved' as approved, l.unit as pack_unit, p.base_unit, l.base_quantity,
                   array(select distinct rate from vat_rate
                         where valid_from <= current_date and (valid_until is null or valid_until > current_date))
                     as vat_rates
            from supplier s
            left join offer o on o.supplier_id = s.id and o.id = :offer and o.listed
            left join product p on p.id = o.product_id
            left join pack_level l on l.id = o.pack_level_id
            where s.id = :supplier
            """;

    private static final String PUT = """
            insert into quote as q (request_id, supplier_id, offer_id, description, pack_unit, base_unit, pack_quantity,
                                    packs, price, vat_rate, valid_until, note, quoted_by)
            values (:request, :supplier, :offer, :description, :packUnit, :baseUnit, :packQuantity,
                    :packs, :price, :vatRate, :validUntil, :note, :actor)
            on conflict (request_id, supplier_id) do update
            set offer_id = excluded.offer_id, description = excluded.description, pack_unit = excluded.pack_unit,
                base_unit = excluded.base_unit, pack_quantity = excluded.pack_quantity, packs = excluded.packs,
                price = excluded.price, vat_rate = excluded.vat_rate, valid_until = excluded.valid_until,
                note = excluded.note, quoted_by = excluded.quoted_by, quoted_at = now(),
                status = 'standing', revision = q.revision + 1
            where (q.offer_id, q.description, q.pack_unit, q.base_unit, q.pack_quantity, q.packs, q.price, q.vat_rate,
                   q.valid_until, q.note, q.status)
              is distinct from
                  (excluded.offer_id, excluded.description, excluded.pack_unit, excluded.base_unit,
                   excluded.pack_quantity, excluded.packs, excluded.price, excluded.vat_rate,
                   excluded.valid_until, excluded.note, 'standing')
            returning q.id, q.revision
            """;

    private static final String WITHDRAW = """
            update quote
            set status = 'withdrawn'
            where request_id = :request and supplier_id = :supplier and status = 'standing'
            returning id
            """;

    private static final String FIND = """
            select q.id, q.supplier_id, s.status = 'approved' as approved, q.status, q.revision, q.valid_until,
                   q.offer_id, o.product_id, g.gtin, q.description, coalesce(p.specification, '') as specification,
                   q.pack_unit, q.base_unit, q.pack_quantity, q.packs, q.price, q.vat_rate
            from quote q
            join supplier s on s.id = q.supplier_id
            left join offer o on o.id = q.offer_id
            left join product p on p.id = o.product_id
            left join lateral (
              select gtin from barcode
              where product_id = o.product_id and base_quantity <= q.pack_quantity
                and (owner_supplier_id is null or owner_supplier_id = q.supplier_id)
              order by base_quantity desc, gtin limit 1
            ) g on true
            where q.id = :quote and q.request_id = :request
            """;

    private final DatabaseClient database;

    QuoteRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What a quote of this supplier, for this offer if any, is held against. */
    Mono<QuoteRules> rulesFor(UUID supplierId, @Nullable UUID offerId) {
        return database.sql(RULES)
                .bind("supplier", supplierId)
                .bind("offer", Sql.nullable(UUID.class, offerId))
                .map(row -> new QuoteRules(
                        get(row, "approved", Boolean.class),
                        List.of(get(row, "vat_rates", BigDecimal[].class)),
                        pack(row)))
                .one();
    }

    /** Writes the supplier's quote; empty when it stands like this already. */
    Mono<QuoteRevision> put(Actor actor, UUID requestId, PutQuote quote) {
        return database.sql(PUT)
                .bind("request", requestId)
                .bind("supplier", actor.requireSupplier())
                .bind("offer", Sql.nullable(UUID.class, quote.offerId()))
                .bind("description", quote.description().strip())
                .bind("packUnit", quote.packUnit().strip())
                .bind("baseUnit", quote.baseUnit().strip())
                .bind("packQuantity", quote.packQuantity())
                .bind("packs", quote.packs())
                .bind("price", quote.price())
                .bind("vatRate", quote.vatRate())
                .bind("validUntil", quote.validUntil())
                .bind("note", quote.noteOrEmpty())
                .bind("actor", actor.accountId())
                .map(row -> new QuoteRevision(get(row, "id", UUID.class), get(row, "revision", Integer.class)))
                .one();
    }

    /** Takes the supplier's standing quote back; empty when there is none. */
    Mono<UUID> withdraw(UUID requestId, UUID supplierId) {
        return database.sql(WITHDRAW)
                .bind("request", requestId)
                .bind("supplier", supplierId)
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    /** A quote for a request, in whatever state. */
    Mono<StandingQuote> find(UUID requestId, UUID quoteId) {
        return database.sql(FIND)
                .bind("request", requestId)
                .bind("quote", quoteId)
                .map(QuoteRepository::quote)
                .one();
    }

    private static @Nullable OfferedPack pack(Readable row) {
        var unit = row.get("pack_unit", String.class);
        return unit == null
                ? null
                : new OfferedPack(
                        unit, get(row, "base_unit", String.class), get(row, "base_quantity", BigDecimal.class));
    }

    private static StandingQuote quote(Readable row) {
        return new StandingQuote(
                get(row, "id", UUID.class),
                get(row, "supplier_id", UUID.class),
                get(row, "approved", Boolean.class),
                Codes.parse(QuoteStatus.class, get(row, "status", String.class)),
                get(row, "revision", Integer.class),
                get(row, "valid_until", Instant.class),
                goods(row));
    }

    private static QuotedGoods goods(Readable row) {
        return new QuotedGoods(
                row.get("offer_id", UUID.class),
                row.get("product_id", UUID.class),
                row.get("gtin", String.class),
                get(row, "description", String.class),
                get(row, "specification", String.class),
                get(row, "pack_unit", String.class),
                get(row, "base_unit", String.class),
                get(row, "pack_quantity", BigDecimal.class),
                get(row, "packs", Integer.class),
                get(row, "price", BigDecimal.class),
                get(row, "vat_rate", BigDecimal.class));
    }
}
