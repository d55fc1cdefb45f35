package jinhuo.benchmark;

import java.sql.SQLException;
import jinhuo.acceptance.Product;

/** Turns placed orders into received ones without the way between, so that the invoice run alone is measured. */
final class ReceivedOrders {

    private static final String RECEIVE = """
            with chosen as (
              select id from orders where status = 'placed' order by id limit ?
            ), lines as (
              update order_line l set confirmed_packs = packs, received_quantity = packs * pack_quantity
              from chosen c where l.order_id = c.id
            )
            update orders o set status = 'received' from chosen c where o.id = c.id
            """;

    private ReceivedOrders() {}

    static void make(Product product, int count) throws SQLException {
        try (var connection = product.connect();
                var statement = connection.prepareStatement(RECEIVE)) {
            statement.setInt(1, count);
            if (statement.executeUpdate() != count) {
                throw new AssertionError("fewer than " + count + " orders were placed before");
            }
        }
    }
}
