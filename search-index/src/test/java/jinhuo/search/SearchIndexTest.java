package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jinhuo.testing.ElasticsearchExtension;
import jinhuo.testing.TestElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchExtension.class)
class SearchIndexTest {

    private SearchConnection connection;
    private SearchIndex index;

    @BeforeEach
    void open(TestElasticsearch elasticsearch) {
        connection = SearchConnection.open(ElasticsearchSettings.of(elasticsearch.url())
                .withIndexPrefix(elasticsearch.indexPrefix() + UUID.randomUUID()));
        index = connection.index();
    }

    @AfterEach
    void close() {
        index.dropAll().join();
        connection.close();
    }

    @Test
    void writesNothingBeforeThereIsAnIndex() {
        assertThatThrownBy(() -> connection.indexer().index(Goods.shelf()).join())
                .hasCauseInstanceOf(SearchUnavailable.class);
        assertThat(index.ensure().join()).isTrue();
    }

    @Test
    void createsTheIndexOnceHoweverManyAsk() {
        var created = IntStream.range(0, 4).mapToObj(i -> index.ensure()).toList();
        assertThat(created.stream().map(CompletableFuture::join).filter(Boolean::booleanValue))
                .hasSize(1);
        assertThat(index.ensure().join()).isFalse();
    }

    @Test
    void theNextGenerationFollowsTheChangesAndIsNotSearchedBeforeItsTime() {
        var product = Goods.product("银鹭花生牛奶", "银鹭", "370g", "饮料");
        index.ensure().join();
        var next = index.newGeneration().join();

        connection.indexer().index(List.of(product)).join();
        connection.indexer().index(next, Goods.shelf()).join();

        index.refresh().join();
        assertThat(found("")).containsExactly(product.id());
        index.swap(next).join();
        assertThat(found("")).hasSize(Goods.shelf().size() + 1).contains(product.id());
        assertThat(index.written().join()).containsExactly(next);
    }

    @Test
    void dropsAnUnfinishedGenerationWhenTheNextBegins() {
        index.ensure().join();
        var abandoned = index.newGeneration().join();
        var next = index.newGeneration().join();

        assertThat(index.written().join()).hasSize(2).contains(next);
        index.swap(next).join();
        assertThat(index.written().join()).containsExactly(next).doesNotContain(abandoned + "0");
    }

    @Test
    void neverCreatesADroppedGenerationByWritingToIt() {
        index.ensure().join();
        var dropped = index.newGeneration().join();
        index.swap(dropped).join();
        index.swap(index.newGeneration().join()).join();

        assertThatThrownBy(
                        () -> connection.indexer().index(dropped, Goods.shelf()).join())
                .hasCauseInstanceOf(ProductsNotIndexed.class)
                .hasMessageContaining(dropped);
        assertThat(index.written().join()).hasSize(1);
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() {
        index.ensure().join();
        var product = Goods.named("重庆小面");
        var indexer = connection.indexer();
        indexer.index(List.of(Goods.withVersion(product, 7, "重庆酸辣粉", true))).join();
        indexer.index(List.of(Goods.withVersion(product, 6, "重庆小面", true))).join();
        indexer.index(List.of(Goods.withVersion(product, 7, "重庆酸辣粉", true))).join();

        index.refresh().join();
        assertThat(found("酸辣粉")).containsExactly(product.id());
        assertThat(found("小面")).isEmpty();
    }

    @Test
    void doesNotFindWhatIsNoLongerListed() {
        index.ensure().join();
        var product = Goods.named("苹果果汁");
        connection.indexer().index(List.of(product)).join();
        connection
                .indexer()
                .index(List.of(Goods.withVersion(product, 2, product.name(), false)))
                .join();

        index.refresh().join();
        assertThat(found("")).isEmpty();
        assertThat(found(product.gtins().getFirst())).isEmpty();
    }

    @Test
    void indexesTheLongestNameThatAProductMayHave() {
        index.ensure().join();
        var product = Goods.product("装".repeat(200), "长".repeat(200), "克".repeat(100), "");
        connection.indexer().index(List.of(product)).join();
        index.refresh().join();
        assertThat(found("装装")).containsExactly(product.id());
    }

    private List<UUID> found(String typed) {
        return connection
                .search()
                .search(new ProductQuery(typed, null, 100))
                .join()
                .ids();
    }
}
