package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import jinhuo.domain.barcode.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @Test
    void separatesScriptsAndKeepsNumbersWithTheirUnits() {
        assertThat(QueryText.of("农夫山泉1.5升 水").words()).containsExactly("农夫山泉", "1.5l", "水");
        assertThat(QueryText.of("3+2苏打,180g*10").words()).containsExactly("3", "2", "苏打", "180g", "10");
        assertThat(QueryText.of("xi'an").words()).containsExactly("xian");
    }

    @Test
    void looksAtNoMoreThanABoundedPart() {
        assertThat(QueryText.of("水".repeat(10_000)).words()).containsExactly("水".repeat(QueryText.LONGEST_WORD));
        assertThat(QueryText.of("水a".repeat(5_000)).words()).hasSize(QueryText.MOST_WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "😀🎉", "\u0000\u0007", "\"*?{}[]()~^\\/:&|!+-", "\ud83d"})
    void hasNoWordsWithoutLettersAndDigits(String typed) {
        assertThat(QueryText.of(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6921168509256", "6921-1685-09256", " 6921168 509256", "６９２１１６８５０９２５６", "06921168509256"})
    void recognisesACodeHoweverItIsTyped(String typed) {
        assertThat(QueryText.gtin(typed)).contains(new Gtin("06921168509256"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6921168509255", "692116", "农夫6921168509256", "----------", "00000000"})
    void takesNothingElseForACode(String typed) {
        assertThat(QueryText.gtin(typed)).isEmpty();
    }
}
