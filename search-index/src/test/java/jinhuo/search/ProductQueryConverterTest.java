package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductQueryConverterTest {

    private static final String LISTED_ONLY = "{\"bool\":{\"filter\":[{\"term\":{\"listed\":{\"value\":true}}}]}}";

    @Test
    void blankMeansEverythingThatIsListed() {
        assertThat(json("  ")).isEqualTo(LISTED_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "\u0007\u0000", "*:*", "{}"})
    void findsNothingForATextWithoutWords(String typed) {
        assertThat(json(typed)).contains("\"must_not\":[{\"match_all\":{}}]");
    }

    @Test
    void askForACodeOnlyAsACode() {
        assertThat(json("0 12345-678905"))
                .contains("\"term\":{\"gtins\":{\"value\":\"00012345678905\"}}")
                .doesNotContain("pinyin");
    }

    @Test
    void asksForNeighboursAndForTheirSoundInChinese() {
        assertThat(json("矿泉水"))
                .contains("\"all.pairs\":{\"value\":\"矿泉\"}", "\"all.pairs\":{\"value\":\"泉水\"}")
                .contains("\"minimum_should_match\":\"2<50%\"")
                .contains("\"prefix\":{\"pinyin\":{\"value\":\"kuangquanshui\"}}");
    }

    @Test
    void takesSpacedLettersForOneNameToo() {
        assertThat(json("nong fu"))
                .contains("\"prefix\":{\"pinyin\":{\"value\":\"nongfu\"}}")
                .contains("\"prefix\":{\"initials\":{\"value\":\"nongfu\"}}");
    }

    @Test
    void scoresByFixedFiguresAlone() {
        assertThat(json("农夫 oreo 500ml").replaceAll("\"constant_score\":\\{\"boost\":[0-9.]+,\"filter\":", "#"))
                .contains("#")
                .doesNotContain("boost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"水", "a", "水a", "1 ", "农夫山泉 ", "\""})
    void staysSmallHoweverLongTheText(String part) {
        assertThat(json(part.repeat(10_000))).hasSizeLessThan(30_000);
    }

    private static String json(String typed) {
        return ProductQueryConverter.STRICT.convert(typed).toString().replaceFirst("^Query: ", "");
    }
}
