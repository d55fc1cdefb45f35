package jinhuo.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import jinhuo.acceptance.Product;

/** An offer of the generated catalogue, as an order line needs it. */
record OfferedGoods(String offerId, String supplierId, String productId, String price) {

    private static final int LINES = 10;
    private static final int SAMPLE = 10_000;

    /** A sample of offers, those of one supplier together. */
    static List<OfferedGoods> of(Product product) throws SQLException {
        return Rows.texts(product, """
                        select concat_ws(' ', o.id, o.supplier_id, o.product_id, o.price)
                        from offer o join stock s using (supplier_id, product_id)
                        where s.on_hand > 1000000
                        order by o.id limit %d
                        """.formatted(SAMPLE)).stream()
                .map(row -> row.split(" "))
                .map(columns -> new OfferedGoods(columns[0], columns[1], columns[2], columns[3]))
                .toList();
    }

    /** Ten different offers from a random place. */
    static List<OfferedGoods> ten(List<OfferedGoods> offers) {
        var start = ThreadLocalRandom.current().nextInt(offers.size() - LINES);
        return offers.subList(start, start + LINES);
    }

    /** The lines of a checkout, a case each. */
    static List<Map<String, Object>> tenLines(List<OfferedGoods> offers) {
        return ten(offers).stream()
                .map(offer -> Map.<String, Object>of("offerId", offer.offerId(), "packs", 1, "price", offer.price()))
                .toList();
    }

    static <T> T[] column(List<OfferedGoods> goods, java.util.function.Function<OfferedGoods, T> value, T[] type) {
        return IntStream.range(0, goods.size())
                .mapToObj(i -> value.apply(goods.get(i)))
                .toList()
                .toArray(type);
    }
}
