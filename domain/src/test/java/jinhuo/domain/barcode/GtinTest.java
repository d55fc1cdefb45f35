package jinhuo.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jinhuo.domain.barcode.InvalidGtin.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6291041500213",
                "6921317905038",
                "6936983800013",
                "012345678905",
                "96385074",
                "16921317905035",
                "26921317905032"
            })
    void acceptsCodesWithARightCheckDigit(String code) {
        assertThat(Gtin.parse(code).digits()).hasSize(14).endsWith(code);
        assertThat(Gtin.parse(code).display()).isEqualTo(code);
        assertThat(Gtin.checkDigit(code.substring(0, code.length() - 1))).isEqualTo(code.charAt(code.length() - 1));
    }

    @Test
    void knowsAUpcAndItsEanAsTheSameCode() {
        assertThat(Gtin.parse("012345678905")).isEqualTo(Gtin.parse("0012345678905"));
    }

    @Test
    void forgivesTheWaysOfWriting() {
        assertThat(Gtin.parse(" 6921-3179 05038")).isEqualTo(Gtin.parse("６９２１３１７９０５０３８"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "1, LENGTH",
        "692131790503812, LENGTH",
        "692131790, LENGTH",
        "69213179O5038, CHARACTERS",
        "😀😀😀😀, CHARACTERS",
        "٦٩٢١٣١٧٩٠٥٠٣٨, CHARACTERS",
        "+6921317905038, CHARACTERS",
        "6.92132E+12, CHARACTERS",
        "6291041500214, CHECK_DIGIT",
        "0000000000000, PLACEHOLDER",
        "00000000, PLACEHOLDER"
    })
    void refusesEverythingElseWithTheReason(String typed, Reason reason) {
        assertThat(refusal(typed).reason()).isEqualTo(reason);
    }

    @Test
    void refusesEnormousTexts() {
        assertThat(refusal("9".repeat(10_000)).reason()).isEqualTo(Reason.LENGTH);
        assertThat(refusal("货".repeat(10_000)).reason()).isEqualTo(Reason.CHARACTERS);
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        assertThat(refusal("6291041500214").suggestions())
                .contains(Gtin.parse("6291041500213"))
                .allSatisfy(code -> assertThat(code.display()).hasSize(13));
        assertThat(refusal("6921371905038").suggestions()).startsWith(Gtin.parse("6921317905038"));
    }

    @Test
    void suggestsNothingForWhatIsNoCode() {
        assertThat(refusal("hello").suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2012345678900, true",
        "2912345678905, true",
        "20123451, true",
        "6921317905038, false",
        "1234567890128, false"
    })
    void knowsInStoreCodes(String typed, boolean inStore) {
        var body = typed.substring(0, typed.length() - 1);
        assertThat(Gtin.parse(body + Gtin.checkDigit(body)).isInStore()).isEqualTo(inStore);
    }

    @ParameterizedTest
    @CsvSource({"02123456789, true", "04123456789, true", "03123456789, false", "01234567890, false"})
    void knowsInStoreUpcCodes(String body, boolean inStore) {
        assertThat(Gtin.parse(body + Gtin.checkDigit(body)).isInStore()).isEqualTo(inStore);
    }

    @Test
    void holdsOnlyPaddedDigits() {
        assertThat(catchThrowableOfType(InvalidGtin.class, () -> new Gtin("6921317905038"))
                        .reason())
                .isEqualTo(Reason.LENGTH);
    }

    private static InvalidGtin refusal(String typed) {
        return catchThrowableOfType(InvalidGtin.class, () -> Gtin.parse(typed));
    }
}
