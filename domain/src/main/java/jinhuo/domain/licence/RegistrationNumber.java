package jinhuo.domain.licence;

import jinhuo.domain.text.TypedCode;

/**
 * What a business licence is known by: the credit code, or the registration number of 15 digits that some sole traders
 * still carry.
 *
 * @param value 18 characters or 15 digits, by kind
 */
public record RegistrationNumber(Kind kind, String value) {

    /** Which of the two numbers it is. */
    public enum Kind {
        CREDIT_CODE,
        OLD_NUMBER
    }

    private static final int OLD_LENGTH = 15;

    /** @throws InvalidLicence when the text is no number of this kind */
    public RegistrationNumber {
        switch (kind) {
            case CREDIT_CODE -> new CreditCode(value);
            case OLD_NUMBER -> requireOldNumber(value);
        }
    }

    /**
     * Reads a typed number; spaces, dashes, small and full-width letters are forgiven.
     *
     * @throws InvalidLicence when the text is neither a credit code nor an old number
     */
    public static RegistrationNumber parse(String typed) {
        var value = TypedCode.plain(typed);
        return switch (value.length()) {
            case CreditCode.LENGTH -> new RegistrationNumber(Kind.CREDIT_CODE, value);
            case OLD_LENGTH -> new RegistrationNumber(Kind.OLD_NUMBER, value);
            default -> throw new InvalidLicence(InvalidLicence.Reason.LENGTH, "18, 15");
        };
    }

    private static void requireOldNumber(String value) {
        if (value.length() != OLD_LENGTH) {
            throw new InvalidLicence(InvalidLicence.Reason.LENGTH, "15");
        }
        Mod1110.requireDigits(value);
        if (!Mod1110.holds(value)) {
            throw new InvalidLicence(
                    InvalidLicence.Reason.CHECK_DIGIT, String.valueOf(Mod1110.checkDigit(value.substring(0, 14))));
        }
    }
}
