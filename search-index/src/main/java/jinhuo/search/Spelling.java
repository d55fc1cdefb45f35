package jinhuo.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes what is one to the eye in one way, in documents and in queries alike. */
final class Spelling {

    private static final Pattern MILLILITRES = Pattern.compile("(?<=[0-9])\\s*毫升");
    private static final Pattern LITRES = Pattern.compile("(?<=[0-9])\\s*公?升(?!级)");
    private static final Pattern KILOGRAMS = Pattern.compile("(?<=[0-9])\\s*(千克|公斤)");
    private static final Pattern GRAMS = Pattern.compile("(?<=[0-9])\\s*克");
    private static final Pattern LATIN_UNITS = Pattern.compile("(?<=[0-9])\\s+(?=(ml|l|kg|g)\\b)");

    private Spelling() {}

    /** Half width, lower case, ü as v, and units after a number as they are printed most: {@code ５００ 毫升} is 500ml. */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v');
        plain = MILLILITRES.matcher(plain).replaceAll("ml");
        plain = LITRES.matcher(plain).replaceAll("l");
        plain = KILOGRAMS.matcher(plain).replaceAll("kg");
        plain = GRAMS.matcher(plain).replaceAll("g");
        return LATIN_UNITS.matcher(plain).replaceAll("");
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN && Character.isLetter(codePoint);
    }
}
