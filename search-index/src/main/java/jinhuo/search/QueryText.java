package jinhuo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.barcode.InvalidGtin;

/**
 * The words of a typed text: runs of Chinese characters, and runs of other letters and digits. All else separates.
 *
 * @param words at most {@value #MOST_WORDS}, of {@value #LONGEST_WORD} characters at most
 */
record QueryText(List<String> words) {

    /** What follows after so many characters is not looked at. */
    static final int LONGEST_TEXT = 200;

    static final int MOST_WORDS = 8;
    static final int LONGEST_WORD = 32;

    private static final Pattern WORD =
            Pattern.compile("(\\p{IsHan}+)|([\\p{L}\\p{N}&&[^\\p{IsHan}]]+([.][0-9]+[a-z]*)?)");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[a-z])['’](?=[a-z])");

    static QueryText of(String typed) {
        var plain = APOSTROPHE.matcher(Spelling.plain(cut(typed, LONGEST_TEXT))).replaceAll("");
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(plain);
        while (matcher.find() && words.size() < MOST_WORDS) {
            words.add(cut(matcher.group(), LONGEST_WORD));
        }
        return new QueryText(List.copyOf(words));
    }

    /** The code, if the whole text is one; spaces and dashes are forgiven. */
    static Optional<Gtin> gtin(String typed) {
        var code = SEPARATORS.matcher(cut(typed, LONGEST_TEXT)).replaceAll("");
        try {
            return code.length() < 8 ? Optional.empty() : Optional.of(Gtin.parse(code));
        } catch (InvalidGtin e) {
            return Optional.empty();
        }
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
