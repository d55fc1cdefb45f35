package jinhuo.batch.reindex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jinhuo.search.PlainWords;
import jinhuo.search.ProductDocument;
import jinhuo.search.ProductDocumentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** All products, in the order of their ids. */
@Repository
class ProductDocuments {

    private static final String PAGE = "select id from product where id > :after order by id limit :limit";

    private final JdbcClient jdbc;

    ProductDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(*) from product").query(Integer.class).single();
    }

    /** The ids that follow one, ascending; empty behind the last. */
    List<UUID> idsAfter(UUID after, int limit) {
        return jdbc.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<ProductDocument> find(List<UUID> ids) {
        return jdbc.sql(ProductDocumentSource.SQL)
                .param("ids", array("uuid", ids.stream()))
                .query((row, number) -> document(row))
                .list();
    }

    /** Keeps what the products are found by without the index. */
    void keepWords(List<ProductDocument> products) {
        jdbc.sql(PlainWords.KEEP)
                .param("ids", array("uuid", products.stream().map(ProductDocument::id)))
                .param("versions", array("bigint", products.stream().map(ProductDocument::version)))
                .param("words", array("text", products.stream().map(PlainWords::of)))
                .update();
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    private static ProductDocument document(ResultSet row) throws SQLException {
        return new ProductDocument(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("name"),
                row.getString("brand"),
                row.getString("specification"),
                row.getString("category"),
                List.of((String[]) row.getArray("gtins").getArray()),
                row.getBoolean("listed"));
    }
}
