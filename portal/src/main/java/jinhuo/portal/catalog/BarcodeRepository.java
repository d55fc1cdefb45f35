package jinhuo.portal.catalog;

import static jinhuo.portal.shared.Sql.get;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.barcode.Gtin;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table of barcodes: shared codes, and a supplier's own. */
@Repository
class BarcodeRepository {

    private static final String FIND = """
            select product_id, pack_unit, base_quantity
            from barcode
            where gtin = :gtin and (owner_supplier_id is null or owner_supplier_id = :supplier)
            """;
    private static final String KNOWN = """
            select b.gtin
            from unnest(:gtins) with ordinality as candidate (gtin, position)
            join barcode b on b.gtin = candidate.gtin
            where b.owner_supplier_id is null or b.owner_supplier_id = :supplier
            order by candidate.position
            limit :limit
            """;

    private final DatabaseClient database;

    BarcodeRepository(DatabaseClient database) {
        this.database = database;
    }

    /** An in-store code is found for its owner only. */
    Mono<Pack> find(Gtin gtin, @Nullable UUID supplier) {
        return database.sql(FIND)
                .bind("gtin", gtin.digits())
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .map(row -> new Pack(
                        get(row, "product_id", UUID.class),
                        get(row, "pack_unit", String.class),
                        get(row, "base_quantity", BigDecimal.class)))
                .one();
    }

    /** Those of the codes that are in the catalogue, in their order. */
    Mono<List<Gtin>> known(List<Gtin> gtins, @Nullable UUID supplier, int limit) {
        return database.sql(KNOWN)
                .bind("gtins", gtins.stream().map(Gtin::digits).toArray(String[]::new))
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .bind("limit", limit)
                .map(row -> new Gtin(get(row, "gtin", String.class)))
                .all()
                .collectList();
    }

    /** The pack that bears a code. */
    record Pack(UUID productId, String unit, BigDecimal baseQuantity) {}
}
