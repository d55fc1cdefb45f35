package jinhuo.portal.catalog;

import static jinhuo.portal.shared.Sql.get;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The table of categories. */
@Repository
class CategoryRepository {

    private static final String SELECT = """
            select code, parent_code, name_zh, name_en from category order by position, code
            """;

    private final DatabaseClient database;

    CategoryRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Category> findAll() {
        return database.sql(SELECT)
                .map(row -> new Category(
                        get(row, "code", String.class),
                        row.get("parent_code", String.class),
                        get(row, "name_zh", String.class),
                        get(row, "name_en", String.class)))
                .all();
    }
}
