package jinhuo.domain.licence;

import jinhuo.domain.text.TypedCode;

/**
 * A unified social credit code, 统一社会信用代码 (GB 32100-2015). A right check character only excludes typing errors: it
 * never proves that the business exists.
 *
 * @param value 18 characters with a right check character
 */
public record CreditCode(String value) {

    static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** @throws InvalidLicence when the text is no credit code */
    public CreditCode {
        if (value.length() != LENGTH) {
            throw new InvalidLicence(InvalidLicence.Reason.LENGTH, "18");
        }
        if (!value.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            throw new InvalidLicence(InvalidLicence.Reason.CHARACTERS, ALPHABET);
        }
        var expected = checkCharacter(value.substring(0, LENGTH - 1));
        if (value.charAt(LENGTH - 1) != expected) {
            throw new InvalidLicence(InvalidLicence.Reason.CHECK_DIGIT, String.valueOf(expected));
        }
    }

    /**
     * Reads a typed code; spaces, dashes, small and full-width letters are forgiven.
     *
     * @throws InvalidLicence when the text is no credit code
     */
    public static CreditCode parse(String typed) {
        return new CreditCode(TypedCode.plain(typed));
    }

    /** Weights are powers of 3 modulo 31; the last modulo turns a difference of 31 into the character 0. */
    private static char checkCharacter(String body) {
        var sum = 0;
        for (int i = 0, weight = 1; i < body.length(); i++, weight = weight * 3 % 31) {
            sum = (sum + weight * ALPHABET.indexOf(body.charAt(i))) % 31;
        }
        return ALPHABET.charAt((31 - sum) % 31);
    }
}
