package jinhuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({"500ml, 500毫升", "0.5L, 500ml", "1.50l, 1500ML", "1kg, 1000克", "2斤, 1公斤", "5斤, 2.5千克", "2.25l, 2250ml"})
    void isTheSameHoweverItIsWritten(String one, String other) {
        assertThat(Measure.of(Spelling.plain(one))).isPresent().isEqualTo(Measure.of(Spelling.plain(other)));
    }

    @Test
    void isFoundInNamesAndSpecifications() {
        assertThat(Measure.in(Spelling.plain("农夫山泉1.5升 550毫升*24瓶"))).containsExactly("1500ml", "550ml");
        assertThat(Measure.in(Spelling.plain("3+2饼干 5gold 100 g"))).containsExactly("100g");
        assertThat(Measure.of("24")).isEmpty();
        assertThat(Measure.of("5gold")).isEmpty();
    }
}
