package jinhuo.search;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.CreateIndexResponse;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The life of the product index. It is rebuilt under live traffic: a new generation is created, follows every change from
 * then on, is filled, and takes the place of the old one in one step.
 */
public final class SearchIndex {

    private final ElasticsearchAsyncClient client;
    private final ElasticsearchSettings settings;
    private final IndexNames names;

    SearchIndex(ElasticsearchAsyncClient client, ElasticsearchSettings settings, IndexNames names) {
        this.client = client;
        this.settings = settings;
        this.names = names;
    }

    /**
     * Creates the index where there is none. Several programs may do so at once.
     *
     * @return true when it was created, and so waits to be filled
     */
    public CompletableFuture<Boolean> ensure() {
        return neverCreatedByWriting()
                .thenCompose(ignored -> exists())
                .thenCompose(exists -> exists ? CompletableFuture.completedFuture(false) : createFirst());
    }

    /**
     * Creates an empty index that follows the changes from now on but is not searched. An earlier one that was left
     * unfinished is dropped.
     *
     * @return its name
     */
    public CompletableFuture<String> newGeneration() {
        return neverCreatedByWriting()
                .thenCompose(ignored -> generations(index -> !index.aliases().containsKey(names.readAlias())))
                .thenCompose(this::drop)
                .thenCompose(ignored -> generations())
                .thenApply(this::nextName)
                .thenCompose(index -> create(index, false).thenApply(created -> index));
    }

    /** Makes a filled generation the one that is searched, in one step, and drops the others. */
    public CompletableFuture<Void> swap(String index) {
        return refresh(index)
                .thenCompose(refreshed -> generations())
                .thenApply(generations -> generations.stream()
                        .filter(other -> !other.equals(index))
                        .toList())
                .thenCompose(others -> SearchUnavailable.guard(
                                () -> client.indices().updateAliases(update -> update.actions(handOver(index, others))))
                        .thenCompose(done -> drop(others)));
    }

    /** Makes what was written so far visible to searches at once instead of after a second. */
    public CompletableFuture<Void> refresh() {
        return refresh(names.readAlias());
    }

    /** Removes every generation. */
    public CompletableFuture<Void> dropAll() {
        return generations().thenCompose(this::drop);
    }

    /** The indexes that follow the changes. */
    CompletableFuture<Set<String>> written() {
        return generations(index -> index.aliases().containsKey(names.writeAlias()));
    }

    private String nextName(Set<String> generations) {
        return names.generation(
                1 + generations.stream().mapToInt(names::number).max().orElse(0));
    }

    private CompletableFuture<Boolean> exists() {
        return SearchUnavailable.guard(() -> client.indices().existsAlias(alias -> alias.name(names.readAlias())))
                .thenApply(answer -> answer.value());
    }

    private CompletableFuture<Boolean> createFirst() {
        return create(names.generation(1), true)
                .thenApply(created -> true)
                .exceptionallyCompose(failure -> isThereAlready(failure)
                        ? CompletableFuture.completedFuture(false)
                        : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<CreateIndexResponse> create(String index, boolean searched) {
        var request = CreateIndexRequest.of(create -> {
            create.withJson(new StringReader(definition())).index(index).aliases(names.writeAlias(), alias -> alias);
            return searched ? create.aliases(names.readAlias(), alias -> alias) : create;
        });
        return SearchUnavailable.guard(() -> client.indices().create(request));
    }

    /** Without this, writing to a generation that was dropped a moment ago would create it anew, with guessed fields. */
    private CompletableFuture<Void> neverCreatedByWriting() {
        return SearchUnavailable.guard(() -> client.indices()
                        .putIndexTemplate(template -> template.name(names.readAlias())
                                .indexPatterns(names.allGenerations())
                                .allowAutoCreate(false)))
                .thenAccept(done -> {});
    }

    private CompletableFuture<Set<String>> generations() {
        return generations(any -> true);
    }

    private CompletableFuture<Set<String>> generations(Predicate<IndexAliases> condition) {
        return SearchUnavailable.guard(() -> client.indices().getAlias(get -> get.index(names.allGenerations())))
                .thenApply(answer -> answer.aliases().entrySet().stream()
                        .filter(index -> condition.test(index.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private CompletableFuture<Void> refresh(String index) {
        return SearchUnavailable.guard(() -> client.indices().refresh(refresh -> refresh.index(index)))
                .thenAccept(done -> {});
    }

    private CompletableFuture<Void> drop(Collection<String> indexes) {
        return indexes.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : SearchUnavailable.guard(() -> client.indices()
                                .delete(delete ->
                                        delete.index(List.copyOf(indexes)).ignoreUnavailable(true)))
                        .thenAccept(done -> {});
    }

    private List<Action> handOver(String index, List<String> others) {
        var actions = new ArrayList<Action>();
        for (var other : others) {
            for (var alias : List.of(names.readAlias(), names.writeAlias())) {
                actions.add(Action.of(action ->
                        action.remove(remove -> remove.index(other).alias(alias).mustExist(false))));
            }
        }
        actions.add(Action.of(action -> action.add(add -> add.index(index).alias(names.readAlias()))));
        return actions;
    }

    private static boolean isThereAlready(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof ElasticsearchException answer
                && "resource_already_exists_exception".equals(answer.error().type());
    }

    private String definition() {
        try (var stream = SearchIndex.class.getResourceAsStream("products.json")) {
            if (stream == null) {
                throw new IllegalStateException("products.json is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{shards}", Integer.toString(settings.shards()))
                    .replace("{replicas}", Integer.toString(settings.replicas()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
