package jinhuo.search;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes what is one to the eye in one way, in documents and in queries alike. */
final class Spelling {

    private static final Pattern MILLILITRES = Pattern.compile("(?<=[0-9])\\s*毫升");
    private static final Pattern LITRES = Pattern.compile("(?<=[0-9])\\s*公?升(?!级)");
    private static final Pattern KILOGRAMS = Pattern.compile("(?<=[0-9])\\s*(千克|公斤)");
    private static final Pattern JIN = Pattern.compile("([0-9]{1,6}(?:[.][0-9]{1,3})?)\\s*斤");
    private static final Pattern GRAMS = Pattern.compile("(?<=[0-9])\\s*克");
    private static final Pattern TIMES =
            Pattern.compile("(?<=[0-9]|[0-9](?:ml|l|kg|g))\\s*[x×*]\\s*(?=[0-9])|(?<![a-z0-9])[x×*](?=[0-9])");
    private static final Pattern LATIN_UNITS = Pattern.compile("(?<=[0-9])\\s+(?=(ml|l|kg|g)\\b)");

    private Spelling() {}

    /**
     * Half width, lower case, ü as v, units after a number as they are printed most, and a count of packs by its number:
     * {@code ５００ 毫升×24} is {@code 500ml 24}.
     */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v');
        plain = MILLILITRES.matcher(plain).replaceAll("ml");
        plain = LITRES.matcher(plain).replaceAll("l");
        plain = KILOGRAMS.matcher(plain).replaceAll("kg");
        plain = JIN.matcher(plain).replaceAll(jin -> kilograms(jin.group(1)) + "kg");
        plain = GRAMS.matcher(plain).replaceAll("g");
        plain = TIMES.matcher(plain).replaceAll(" ");
        return LATIN_UNITS.matcher(plain).replaceAll("");
    }

    /** A 斤 is half a kilogram. */
    private static String kilograms(String jin) {
        return new BigDecimal(jin).divide(BigDecimal.TWO).toPlainString();
    }

    /** From the last character to the first. */
    static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN && Character.isLetter(codePoint);
    }
}
