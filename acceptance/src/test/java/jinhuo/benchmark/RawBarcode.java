package jinhuo.benchmark;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import jinhuo.acceptance.Product;

/** What a code means and who offers it, in one prepared statement straight at PostgreSQL. */
final class RawBarcode implements Load.Request {

    private static final String SQL = """
            select b.gtin, b.pack_unit, b.base_quantity, p.id, p.name, p.brand, p.specification, p.base_unit,
                   o.id, o.price, o.minimum_packs, l.unit, l.base_quantity, s.on_hand - s.reserved, sup.name
            from barcode b
            join product p on p.id = b.product_id
            left join offer o on o.product_id = p.id and o.listed
            left join pack_level l on l.id = o.pack_level_id
            left join stock s on s.supplier_id = o.supplier_id and s.product_id = p.id
            left join supplier sup on sup.id = o.supplier_id
            where b.gtin = ?
            """;

    private final List<String> codes;
    private final PreparedStatement statement;

    RawBarcode(Product product, List<String> codes) throws SQLException {
        this.codes = codes;
        this.statement = product.connect().prepareStatement(SQL);
    }

    @Override
    public void send() throws SQLException {
        statement.setString(1, codes.get(ThreadLocalRandom.current().nextInt(codes.size())));
        try (var rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new AssertionError("no such code");
            }
        }
    }
}
