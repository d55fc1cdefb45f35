package jinhuo.domain.barcode;

import java.util.Set;
import jinhuo.domain.text.TypedCode;

/**
 * A trade item number: GTIN-8, -12, -13 or -14, always kept as 14 digits padded with zeros, so that a UPC-A and its
 * EAN-13 are the same code. Source: GS1 General Specifications.
 *
 * @param digits 14 digits with a right check digit
 */
public record Gtin(String digits) {

    private static final int LENGTH = 14;
    private static final Set<Integer> STANDARD_LENGTHS = Set.of(8, 12, 13, 14);
    private static final String NOTHING = "0".repeat(LENGTH);

    /** @throws InvalidGtin when these are not 14 digits with a right check digit */
    public Gtin {
        if (digits.length() != LENGTH) {
            throw InvalidGtin.because(InvalidGtin.Reason.LENGTH);
        }
        requireDigits(digits);
        if (digits.equals(NOTHING)) {
            throw InvalidGtin.because(InvalidGtin.Reason.PLACEHOLDER);
        }
        if (!checkDigitHolds(digits)) {
            throw InvalidGtin.wrongCheckDigit(digits);
        }
    }

    /**
     * Reads a typed or scanned code of 8, 12, 13 or 14 digits; spaces, dashes and full-width digits are forgiven.
     *
     * @throws InvalidGtin with the reason, for any other text
     */
    public static Gtin parse(String typed) {
        var code = TypedCode.plain(typed);
        requireDigits(code);
        if (!STANDARD_LENGTHS.contains(code.length())) {
            throw InvalidGtin.because(InvalidGtin.Reason.LENGTH);
        }
        if (!code.matches("0+") && !checkDigitHolds(code)) {
            throw InvalidGtin.wrongCheckDigit(code);
        }
        return padded(code);
    }

    /**
     * The digit that completes a code: weights 3, 1, 3, 1 … from the right.
     *
     * @param body the digits before the check digit
     * @throws InvalidGtin when the body is empty or holds anything but digits
     */
    public static char checkDigit(String body) {
        requireDigits(body);
        if (body.isEmpty()) {
            throw InvalidGtin.because(InvalidGtin.Reason.LENGTH);
        }
        var sum = 0;
        for (int i = body.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum = (sum + weight * (body.charAt(i) - '0')) % 10;
        }
        return (char) ('0' + (10 - sum) % 10);
    }

    /**
     * Whether this is an in-store code (EAN-13 20 to 29, EAN-8 2, UPC-A 02 and 04), which means something only at the
     * supplier who printed it.
     */
    public boolean isInStore() {
        return digits.startsWith("02")
                || digits.startsWith("0002")
                || digits.startsWith("0004")
                || digits.startsWith("0000002");
    }

    /** The shortest standard form, as printed under the bars: 8, 12, 13 or 14 digits. */
    public String display() {
        if (digits.startsWith("000000")) {
            return digits.substring(6);
        }
        if (digits.startsWith("00")) {
            return digits.substring(2);
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    static boolean checkDigitHolds(String code) {
        var last = code.length() - 1;
        return checkDigit(code.substring(0, last)) == code.charAt(last);
    }

    static Gtin padded(String code) {
        return new Gtin("0".repeat(LENGTH - code.length()) + code);
    }

    private static void requireDigits(String text) {
        if (!text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            throw InvalidGtin.because(InvalidGtin.Reason.CHARACTERS);
        }
    }
}
