package jinhuo.domain.licence;

import java.util.Arrays;
import java.util.stream.Collectors;
import jinhuo.domain.text.TypedCode;

/**
 * A food permit: two letters for its kind and 14 digits, the last of them a check digit. Published numbers hold typing
 * errors, so a wrong check digit is a warning for the verifier and never a refusal.
 *
 * @param number 14 digits, without the letters
 */
public record FoodPermit(Kind kind, String number) {

    /** What the permit allows. */
    public enum Kind {
        /** 食品经营许可证: selling food. */
        LICENCE("JY"),
        /** 食品生产许可证: making food. */
        PRODUCTION("SC"),
        /** 备案: selling prepackaged food only (Food Safety Law, art. 35). */
        FILING("YB");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }

        /** The two letters before the number. */
        public String letters() {
            return letters;
        }
    }

    private static final int LENGTH = 14;

    /** @throws InvalidLicence when the number is not 14 digits; a wrong check digit is let pass */
    public FoodPermit {
        if (number.length() != LENGTH) {
            throw new InvalidLicence(InvalidLicence.Reason.LENGTH, "16");
        }
        Mod1110.requireDigits(number);
    }

    /**
     * Reads a typed permit such as {@code JY13301080111719}; spaces, dashes, small and full-width letters are forgiven.
     *
     * @throws InvalidLicence when the letters of the kind are missing or 14 digits do not follow them
     */
    public static FoodPermit read(String typed) {
        var text = TypedCode.plain(typed);
        for (var kind : Kind.values()) {
            if (text.startsWith(kind.letters)) {
                return new FoodPermit(kind, text.substring(kind.letters.length()));
            }
        }
        throw new InvalidLicence(InvalidLicence.Reason.PREFIX, allLetters());
    }

    /** Whether the last digit follows from the others (MOD 11,10). */
    public boolean checkDigitHolds() {
        return Mod1110.holds(number);
    }

    /** Letters and digits, as printed. */
    public String text() {
        return kind.letters + number;
    }

    private static String allLetters() {
        return Arrays.stream(Kind.values()).map(Kind::letters).collect(Collectors.joining(", "));
    }
}
