package jinhuo.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jinhuo.domain.licence.InvalidLicence.Reason;
import jinhuo.domain.licence.RegistrationNumber.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationNumberTest {

    @Test
    void tellsTheTwoKindsApart() {
        assertThat(RegistrationNumber.parse("91110108551385082q"))
                .isEqualTo(new RegistrationNumber(Kind.CREDIT_CODE, "91110108551385082Q"));
        assertThat(RegistrationNumber.parse("3101 1560 0985 533"))
                .isEqualTo(new RegistrationNumber(Kind.OLD_NUMBER, "310115600985533"));
    }

    @ParameterizedTest
    @CsvSource({
        "310115600985535, CHECK_DIGIT, 3",
        "31011560098553X, CHARACTERS, 0123456789",
        "91350100M000100Y4A, CHECK_DIGIT, 3",
        "1234, LENGTH, '18, 15'",
        "'', LENGTH, '18, 15'"
    })
    void refusesEverythingElseAndSaysWhatIsAccepted(String typed, Reason reason, String accepted) {
        var refusal = catchThrowableOfType(InvalidLicence.class, () -> RegistrationNumber.parse(typed));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.accepted()).isEqualTo(accepted);
    }
}
