package jinhuo.domain.licence;

/** The check digit of old registration numbers and food permits: ISO 7064 MOD 11,10. */
final class Mod1110 {

    private Mod1110() {}

    static boolean holds(String digits) {
        var last = digits.length() - 1;
        return checkDigit(digits.substring(0, last)) == digits.charAt(last);
    }

    static char checkDigit(String body) {
        var product = 10;
        for (int i = 0; i < body.length(); i++) {
            var sum = (product + body.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    /** @throws InvalidLicence when there is anything but the digits 0 to 9 */
    static void requireDigits(String text) {
        if (!text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            throw new InvalidLicence(InvalidLicence.Reason.CHARACTERS, "0123456789");
        }
    }
}
