package jinhuo.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jinhuo.domain.licence.FoodPermit.Kind;
import jinhuo.domain.licence.InvalidLicence.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoodPermitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SC11834020305037",
                "SC10744030704994",
                "SC12437010500152",
                "SC12441112200063",
                "JY13301080111719"
            })
    void seesARightCheckDigit(String permit) {
        assertThat(FoodPermit.read(permit).checkDigitHolds()).isTrue();
        assertThat(FoodPermit.read(permit).text()).isEqualTo(permit);
    }

    @Test
    void letsAWrongCheckDigitPassButSaysSo() {
        var permit = FoodPermit.read("jy 1330 1080 1117 18");

        assertThat(permit).isEqualTo(new FoodPermit(Kind.LICENCE, "13301080111718"));
        assertThat(permit.checkDigitHolds()).isFalse();
        assertThat(FoodPermit.read("SC10810311111839").checkDigitHolds())
                .as("a published number")
                .isFalse();
    }

    @Test
    void knowsTheThreeKinds() {
        assertThat(FoodPermit.read("JY13301080111719").kind()).isEqualTo(Kind.LICENCE);
        assertThat(FoodPermit.read("SC11834020305037").kind()).isEqualTo(Kind.PRODUCTION);
        assertThat(FoodPermit.read("ＹＢ13301080111719").kind()).isEqualTo(Kind.FILING);
    }

    @ParameterizedTest
    @CsvSource({
        "13301080111719, PREFIX",
        "QS13301080111719, PREFIX",
        "'', PREFIX",
        "JY, LENGTH",
        "JY1330108011171, LENGTH",
        "JY1330108011171X, CHARACTERS",
        "JY😀😀😀😀😀😀😀, CHARACTERS"
    })
    void refusesWhatIsNoPermit(String typed, Reason reason) {
        assertThat(catchThrowableOfType(InvalidLicence.class, () -> FoodPermit.read(typed))
                        .reason())
                .isEqualTo(reason);
    }
}
