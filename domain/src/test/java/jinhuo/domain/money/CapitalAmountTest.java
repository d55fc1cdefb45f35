package jinhuo.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.00, 零元整",
        "0E+99, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.56, 伍角陆分",
        "1, 壹元整",
        "10.00, 壹拾元整",
        "15.10, 壹拾伍元壹角",
        "100.05, 壹佰元零伍分",
        "101, 壹佰零壹元整",
        "325.04, 叁佰贰拾伍元零肆分",
        "1000.5, 壹仟元零伍角",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "1234.56, 壹仟贰佰叁拾肆元伍角陆分",
        "1409.50, 壹仟肆佰零玖元伍角",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "10003.00, 壹万零叁元整",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "100000, 壹拾万元整",
        "1000000, 壹佰万元整",
        "1000001, 壹佰万零壹元整",
        "10010010, 壹仟零壹万零壹拾元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "1000000000000, 壹万亿元整",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-12.30, 负壹拾贰元叁角"
    })
    void writesAmountsAsPapersDo(BigDecimal amount, String capitals) {
        assertThat(CapitalAmount.of(amount)).isEqualTo(capitals);
    }

    @Test
    void refusesFractionsOfAFenAndAmountsBeyondMeasure() {
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(new BigDecimal("0.001")));
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(new BigDecimal("1E+16")));
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(new BigDecimal("1E+2147483647")));
    }
}
