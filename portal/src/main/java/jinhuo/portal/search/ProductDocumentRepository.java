package jinhuo.portal.search;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jinhuo.search.PlainWords;
import jinhuo.search.ProductDocument;
import jinhuo.search.ProductDocumentSource;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Products as the index wants them, and the wish to fill it anew. */
@Repository
class ProductDocumentRepository {

    private static final String REQUEST_REINDEX = """
            insert into job (kind)
            select 'reindex'
            where exists (select from product)
              and not exists (select from job where kind = 'reindex' and status = 'requested')
            """;

    private final DatabaseClient database;

    ProductDocumentRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<ProductDocument>> find(Collection<UUID> ids) {
        return database.sql(ProductDocumentSource.SQL)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(ProductDocumentRepository::document)
                .all()
                .collectList();
    }

    /** Keeps what the products are found by when Elasticsearch does not answer. */
    Mono<Void> keepWords(List<ProductDocument> products) {
        return database.sql(PlainWords.KEEP)
                .bind("ids", products.stream().map(ProductDocument::id).toArray(UUID[]::new))
                .bind(
                        "versions",
                        products.stream().map(ProductDocument::version).toArray(Long[]::new))
                .bind("words", products.stream().map(PlainWords::of).toArray(String[]::new))
                .then();
    }

    /** Asks the worker to fill the index, unless there is nothing to fill it with or it was asked already. */
    Mono<Long> requestReindex() {
        return database.sql(REQUEST_REINDEX).fetch().rowsUpdated();
    }

    private static ProductDocument document(Readable row) {
        return new ProductDocument(
                get(row, "id", UUID.class),
                get(row, "version", Long.class),
                get(row, "name", String.class),
                get(row, "brand", String.class),
                get(row, "specification", String.class),
                get(row, "category", String.class),
                List.of(get(row, "gtins", String[].class)),
                get(row, "listed", Boolean.class));
    }
}
