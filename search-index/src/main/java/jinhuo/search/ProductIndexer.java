package jinhuo.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes products to the index. To write the same again, or an older state after a newer one, changes nothing. */
public final class ProductIndexer {

    private static final int CONFLICT = 409;

    private final ElasticsearchAsyncClient client;
    private final SearchIndex index;

    ProductIndexer(ElasticsearchAsyncClient client, SearchIndex index) {
        this.client = client;
        this.index = index;
    }

    /**
     * Writes to the index that is searched, and to the next one while it is built.
     *
     * @return fails with {@link ProductsNotIndexed}, or with {@link SearchUnavailable} also where there is no index; then
     *     all may be written again
     */
    public CompletableFuture<Void> index(Collection<ProductDocument> products) {
        if (products.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        return index.written()
                .thenCompose(targets -> targets.isEmpty()
                        ? CompletableFuture.failedFuture(new SearchUnavailable("There is no index yet"))
                        : write(targets, products));
    }

    /** Writes to one generation only, to fill it. Fails as {@link #index(Collection)} does. */
    public CompletableFuture<Void> index(String generation, Collection<ProductDocument> products) {
        return products.isEmpty() ? CompletableFuture.completedFuture(null) : write(List.of(generation), products);
    }

    private CompletableFuture<Void> write(Collection<String> targets, Collection<ProductDocument> products) {
        var operations = targets.stream()
                .flatMap(target -> products.stream().map(product -> operation(target, product)))
                .toList();
        return SearchUnavailable.guard(() -> client.bulk(bulk -> bulk.operations(operations)))
                .thenAccept(ProductIndexer::check);
    }

    private static BulkOperation operation(String target, ProductDocument product) {
        return BulkOperation.of(operation -> operation.<ProductDocumentWriter>index(write -> write.index(target)
                .id(product.id().toString())
                .versionType(VersionType.ExternalGte)
                .version(product.version())
                .document(new ProductDocumentWriter(product))));
    }

    /** A conflict says that a newer state is there already: nothing is left to do. */
    private static void check(BulkResponse response) {
        var failures = response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .toList();
        if (!failures.isEmpty()) {
            throw new ProductsNotIndexed(failures);
        }
    }
}
