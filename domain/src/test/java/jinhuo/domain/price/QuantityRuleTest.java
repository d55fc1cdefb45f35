package jinhuo.domain.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import jinhuo.domain.price.QuantityRule.NotOrderable;
import jinhuo.domain.price.QuantityRule.Orderable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRuleTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 1, 7", "5, 5, 10", "10, 4, 12", "3, 2, 4"})
    void takesMultiplesFromTheMinimumOn(int minimum, int multiple, int packs) {
        assertThat(new QuantityRule(minimum, multiple).check(packs)).isEqualTo(new Orderable());
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 7, 5, 10", "10, 4, 13, 12, 16", "1, 1000, 2147483647, 2147483000, 2147484000"})
    void namesBothNeighbours(int minimum, int multiple, int packs, long lower, long upper) {
        assertThat(new QuantityRule(minimum, multiple).check(packs))
                .isEqualTo(new NotOrderable(OptionalLong.of(lower), upper));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 4, 5", "10, 4, 8, 12", "10, 4, 11, 12", "1, 1, 0, 1", "2, 3, -7, 3", "1, 1, -2147483648, 1"})
    void namesTheSmallestQuantityBelowIt(int minimum, int multiple, int packs, long smallest) {
        assertThat(new QuantityRule(minimum, multiple).check(packs))
                .isEqualTo(new NotOrderable(OptionalLong.empty(), smallest));
    }

    @Test
    void refusesARuleThatAllowsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantityRule(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantityRule(1, 0));
    }
}
