package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jinhuo.testing.ElasticsearchExtension;
import jinhuo.testing.TestElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ElasticsearchExtension.class)
class ProductSearchTest {

    private static final String WATER_SMALL = "农夫山泉饮用天然水550ml";
    private static final String WATER_LARGE = "农夫山泉饮用天然水1.5升";

    private static SearchConnection connection;

    @BeforeAll
    static void fillTheShelf(TestElasticsearch elasticsearch) {
        connection = SearchConnection.open(
                ElasticsearchSettings.of(elasticsearch.url()).withIndexPrefix(elasticsearch.indexPrefix()));
        connection.index().ensure().join();
        connection.indexer().index(Goods.shelf()).join();
        connection.index().refresh().join();
    }

    @AfterAll
    static void close() {
        connection.index().dropAll().join();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "农夫山泉",
                "农夫",
                "山泉",
                "天然水 农夫",
                "山泉农夫",
                "農夫山泉",
                "龙夫山泉 农夫",
                "nongfushanquan",
                "NongFuShan",
                "nong fu shan quan",
                "shanquan",
                "nfsq",
                "n f s q",
                "nfs",
                "fsq",
                "nfsqyytrs",
                "农夫山泉矿泉水",
                "农夫 nfsq"
            })
    void findsAProductHoweverItsNameIsTyped(String typed) {
        assertThat(names(typed)).startsWith(WATER_SMALL, WATER_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550ml", "550 毫升", "５５０ML 农夫", "农夫山泉 550", "农夫山泉550毫升"})
    void findsBySpecification(String typed) {
        assertThat(names(typed)).first().isEqualTo(WATER_SMALL);
    }

    @Test
    void takesMeasuresForTheSameHoweverTheyAreWritten() {
        assertThat(names("555ml")).containsExactly("怡宝饮用纯净水");
        assertThat(names("100g 牛肉面")).first().isEqualTo("康师傅红烧牛肉面");
        assertThat(names("1.5l")).containsExactly(WATER_LARGE);
        assertThat(names("1500毫升")).containsExactly(WATER_LARGE);
        assertThat(names("0.1公斤 牛肉面")).first().isEqualTo("康师傅红烧牛肉面");
        assertThat(names("2两 牛肉面")).isNotEmpty();
        assertThat(names("农夫 550mlx24")).first().isEqualTo(WATER_SMALL);
    }

    @Test
    void findsByBrandAndByCategory() {
        assertThat(names("康师傅")).containsExactlyInAnyOrder("康师傅红烧牛肉面", "康师傅绿茶", "3+2苏打夹心饼干");
        assertThat(names("方便面")).containsExactlyInAnyOrder("康师傅红烧牛肉面", "统一老坛酸菜牛肉面", "重庆小面");
        assertThat(names("ksf")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oreo", "ORE", "奥利奥", "aoliao", "ala"})
    void findsLatinNamesByTheirBeginning(String typed) {
        assertThat(names(typed)).contains("奥利奥OREO原味夹心饼干");
    }

    @Test
    void findsByPinyinWithUmlautAndByPhrase() {
        assertThat(names("lvcha")).containsExactly("康师傅绿茶");
        assertThat(names("lucha")).containsExactly("康师傅绿茶");
        assertThat(names("chongqing")).containsExactly("重庆小面");
        assertThat(names("zhongqing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6921168509256", "6921 1685 09256", "06921168509256", "69211685092"})
    void findsByCode(String typed) {
        assertThat(names(typed)).containsExactly(WATER_SMALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9256", "09256", "509256", "68509256"})
    void findsByTheEndOfACode(String typed) {
        assertThat(names(typed)).containsExactly(WATER_SMALL);
    }

    @Test
    void findsAUpcByItsEan() {
        assertThat(names("0012345678905")).containsExactly("景田纯净水");
        assertThat(names("012345678905")).containsExactly("景田纯净水");
    }

    @Test
    void prefersWhatStandsTogether() {
        assertThat(names("果汁")).first().isEqualTo("苹果果汁");
        assertThat(names("果汁")).doesNotContain("水晶梨罐头果肉");
        assertThat(names("牛肉面")).startsWith("康师傅红烧牛肉面", "统一老坛酸菜牛肉面");
        assertThat(names("3+2饼干")).first().isEqualTo("3+2苏打夹心饼干");
    }

    @Test
    void findsWhatComesNearWhereNothingElseIsFound() {
        assertThat(names("洗发水")).containsExactly("海飞丝去屑洗发露 Head & Shoulders");
        assertThat(names("重庆 拖拉机")).containsExactly("重庆小面");
        assertThat(names("牛肉面")).doesNotContain("重庆小面");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(names("拖拉机")).isEmpty();
        assertThat(names("xyzzy")).isEmpty();
        assertThat(names("6921168509257")).isEmpty();
    }

    @Test
    void findsEverythingForBlank() {
        assertThat(search("", null, 100).total()).isEqualTo(Goods.shelf().size());
    }

    @Test
    void pagesThroughAllHitsOnceEach() {
        var pages = new ArrayList<UUID>();
        SearchAfter after = null;
        do {
            var page = search("水", after, 2);
            assertThat(page.ids()).hasSizeBetween(1, 2);
            pages.addAll(page.ids());
            after = page.next();
        } while (after != null);
        assertThat(pages)
                .doesNotHaveDuplicates()
                .isEqualTo(search("水", null, 100).ids());
        assertThat(pages).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u001f",
                "😀😀😀",
                "\ud83d",
                "name:* OR 1=1 && (a || \"b\"~2^3) /re.*/ [a TO z] \\",
                "{\"query\":{\"match_all\":{}}}",
                "<script>alert(1)</script>",
                "'; drop table product; --",
                "٣٤٥ ไทย 日本語 한국어",
                "𠀀𠀁𠀂",
                "é̃̃̃̃",
                "________"
            })
    void answersNonsense(String typed) {
        assertThatCode(() -> search(typed, null, 20)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水", "a", "1", "水 ", "a1水", "nong ", "\"", "("})
    void answersTenThousandCharacters(String part) {
        assertThatCode(() -> search(part.repeat(10_000), null, 20)).doesNotThrowAnyException();
    }

    @Test
    void saysThatItIsUnavailableWhenNoServerAnswers() {
        try (var nowhere = SearchConnection.open(ElasticsearchSettings.of(URI.create("http://127.0.0.1:1")))) {
            assertThatThrownBy(() -> nowhere.search()
                            .search(new ProductQuery("水", null, 20))
                            .join())
                    .hasCauseInstanceOf(SearchUnavailable.class);
        }
    }

    @Test
    void saysThatItIsUnavailableWhenThereIsNoIndex(TestElasticsearch elasticsearch) {
        try (var empty = SearchConnection.open(
                ElasticsearchSettings.of(elasticsearch.url()).withIndexPrefix("none"))) {
            assertThatThrownBy(() -> empty.search()
                            .search(new ProductQuery("水", null, 20))
                            .join())
                    .hasCauseInstanceOf(SearchUnavailable.class);
        }
    }

    private static List<String> names(String typed) {
        var names = Goods.namesById();
        return search(typed, null, 100).ids().stream().map(names::get).toList();
    }

    private static ProductHits search(String typed, SearchAfter after, int size) {
        return connection.search().search(new ProductQuery(typed, after, size)).join();
    }
}
