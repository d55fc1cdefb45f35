package jinhuo.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jinhuo.domain.licence.InvalidLicence.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110108551385082Q", "92341126MA00000150"})
    void acceptsCodesWithARightCheckCharacter(String code) {
        assertThat(CreditCode.parse(code).value()).isEqualTo(code);
    }

    @Test
    void forgivesTheWaysOfWriting() {
        assertThat(CreditCode.parse(" ９１350100-m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4Z, CHARACTERS",
        "91350100M000100Y4A, CHECK_DIGIT",
        "91350100I000100Y43, CHARACTERS",
        "91350100M000100Y4😀, LENGTH",
        "91350100M000100Y货3, CHARACTERS",
        "'', LENGTH",
        "91350100M000100Y4, LENGTH"
    })
    void refusesEverythingElseWithTheReason(String typed, Reason reason) {
        assertThat(refusal(typed).reason()).isEqualTo(reason);
    }

    @Test
    void saysWhichLastCharacterWouldFit() {
        assertThat(refusal("91350100M000100Y4A").accepted()).isEqualTo("3");
        assertThat(refusal("9".repeat(10_000)).accepted()).isEqualTo("18");
    }

    private static InvalidLicence refusal(String typed) {
        return catchThrowableOfType(InvalidLicence.class, () -> CreditCode.parse(typed));
    }
}
