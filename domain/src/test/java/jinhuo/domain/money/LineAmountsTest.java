package jinhuo.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAmountsTest {

    private static final BigDecimal GENERAL = new BigDecimal("0.13");

    @ParameterizedTest
    @CsvSource({
        "1, 1.00, 0.13, 1.00, 0.88, 0.12",
        "10, 43.2000, 0.13, 432.00, 382.30, 49.70",
        "3, 0.3333, 0.09, 1.00, 0.92, 0.08",
        "1, 0.005, 0.13, 0.01, 0.01, 0.00",
        "2, 9.99, 0, 19.98, 19.98, 0.00",
        "0, 9.99, 0.13, 0.00, 0.00, 0.00"
    })
    void takesTheTaxOutOfEachLine(
            BigDecimal packs, BigDecimal price, BigDecimal rate, BigDecimal gross, BigDecimal net, BigDecimal tax) {
        assertThat(LineAmounts.of(packs, price, rate)).isEqualTo(new LineAmounts(gross, net, tax));
    }

    @Test
    void totalsAreSumsOfLines() {
        var line = LineAmounts.of(BigDecimal.ONE, new BigDecimal("1.00"), GENERAL);

        assertThat(LineAmounts.sum(Collections.nCopies(4, line))).isEqualTo(amounts("4.00", "3.52", "0.48"));
        assertThat(LineAmounts.sum(List.of())).isEqualTo(amounts("0.00", "0.00", "0.00"));
    }

    @Test
    void roundsOnceWhenPartOfAPackArrived() {
        var amounts = LineAmounts.ofBaseQuantity(
                new BigDecimal("7"), new BigDecimal("10.0000"), new BigDecimal("24"), GENERAL);

        assertThat(amounts).isEqualTo(amounts("2.92", "2.58", "0.34"));
    }

    @Test
    void refusesWhatIsNoLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.of(new BigDecimal("-1"), BigDecimal.ONE, GENERAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.of(BigDecimal.ONE, new BigDecimal("-1"), GENERAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LineAmounts.ofBaseQuantity(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO, GENERAL));
        assertThatIllegalArgumentException().isThrownBy(() -> amounts("1.00", "0.88", "0.11"));
    }

    private static LineAmounts amounts(String gross, String net, String tax) {
        return new LineAmounts(new BigDecimal(gross), new BigDecimal(net), new BigDecimal(tax));
    }
}
