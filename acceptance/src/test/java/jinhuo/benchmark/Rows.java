package jinhuo.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jinhuo.acceptance.Product;

/** Reads what a load needs to know from the product's database. */
final class Rows {

    private Rows() {}

    /** The first column of each row. */
    static List<String> texts(Product product, String sql) throws SQLException {
        try (var connection = product.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
