package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private static final String WORDS =
            PlainWords.of(Goods.product("农夫山泉饮用天然水", "农夫山泉", "５５０毫升×24", "饮用水", "06921168509256"));

    @ParameterizedTest
    @ValueSource(
            strings = {"农夫", "天然水 550ML", "550毫升 农夫", "nongfushanquan", "shanquan", "nfsq", "6921168509256", "9256"})
    void holdTheWordsThatPeopleType(String typed) {
        assertThat(PlainWords.typed(typed))
                .isNotEmpty()
                .allSatisfy(word -> assertThat(WORDS).contains(word));
    }

    @Test
    void askForNothingWhereNothingIsSaid() {
        assertThat(PlainWords.typed("%_\\ 😀")).isEqualTo(List.of());
    }
}
