package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "５００ＭＬ, 500ml",
        "500 毫升, 500ml",
        "1.5升, 1.5l",
        "2公升, 2l",
        "5千克, 5kg",
        "5 公斤, 5kg",
        "100克*5, 100g 5",
        "500ML×24, 500ml 24",
        "550ml x 24, 550ml 24",
        "x24, ' 24'",
        "max5, max5",
        "5斤, 2.5kg",
        "10 斤, 5kg",
        "100 g, 100g",
        "3升级版, 3升级版",
        "10 gold, 10 gold",
        "Lü, lv",
        "毫升, 毫升"
    })
    void writesOneMeasureInOneWay(String typed, String plain) {
        assertThat(Spelling.plain(typed)).isEqualTo(plain);
    }
}
