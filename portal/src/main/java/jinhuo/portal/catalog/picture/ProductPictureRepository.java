package jinhuo.portal.catalog.picture;

import static jinhuo.portal.shared.Sql.get;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a product's picture is drawn from. */
@Repository
class ProductPictureRepository {

    private static final String SELECT = """
            select name, brand, base_unit, category_code from product where id = :id
            """;

    private final DatabaseClient database;

    ProductPictureRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The drawing as SVG; empty when there is no such product. */
    Mono<String> find(UUID id) {
        return database.sql(SELECT)
                .bind("id", id)
                .map(row -> ProductPicture.svg(
                        get(row, "name", String.class),
                        get(row, "brand", String.class),
                        get(row, "base_unit", String.class),
                        row.get("category_code", String.class)))
                .one();
    }
}
