package jinhuo.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Finds products. */
public final class ProductSearch {

    private final ElasticsearchAsyncClient client;
    private final String alias;

    ProductSearch(ElasticsearchAsyncClient client, IndexNames names) {
        this.client = client;
        this.alias = names.readAlias();
    }

    /**
     * Finds the products that a typed text means, the best first; where there are none, those that come near. Any text
     * has an answer; one without a letter or a digit finds nothing.
     *
     * @return fails with {@link SearchUnavailable} when Elasticsearch or the index is not there
     */
    public CompletableFuture<ProductHits> search(ProductQuery query) {
        return search(query, ProductQueryConverter.STRICT)
                .thenCompose(hits -> hits.total() > 0
                        ? CompletableFuture.completedFuture(hits)
                        : search(query, ProductQueryConverter.LOOSE));
    }

    private CompletableFuture<ProductHits> search(ProductQuery query, ProductQueryConverter converter) {
        return SearchUnavailable.guard(() -> client.search(request(query, converter), JsonData.class))
                .thenApply(response -> hits(response, query.size()));
    }

    private SearchRequest request(ProductQuery query, ProductQueryConverter converter) {
        return SearchRequest.of(request -> {
            request.index(alias)
                    .query(converter.convert(query.text()))
                    .source(source -> source.fetch(false))
                    .size(query.size() + 1)
                    .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                    .sort(sort -> sort.field(field -> field.field(Field.ID).order(SortOrder.Asc)));
            var after = query.after();
            return after == null
                    ? request
                    : request.searchAfter(
                            FieldValue.of(after.score()),
                            FieldValue.of(after.id().toString()));
        });
    }

    /** One hit more than a page was asked for: if it is there, so is a next page. */
    private static ProductHits hits(SearchResponse<JsonData> response, int size) {
        var total = response.hits().total();
        var all = response.hits().hits();
        var page = all.subList(0, Math.min(size, all.size()));
        List<UUID> ids = page.stream().map(Hit::id).map(UUID::fromString).toList();
        return new ProductHits(
                total == null ? ids.size() : total.value(), ids, all.size() > size ? place(page.getLast()) : null);
    }

    private static SearchAfter place(Hit<JsonData> hit) {
        return new SearchAfter(
                ((Number) hit.sort().getFirst()._get()).doubleValue(), UUID.fromString(String.valueOf(hit.id())));
    }
}
