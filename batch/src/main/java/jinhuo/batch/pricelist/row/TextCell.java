package jinhuo.batch.pricelist.row;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of words. Emoji, control and invisible characters are taken out: they say nothing and print badly. */
final class TextCell {

    private static final Pattern NOISE = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{IsEmoji_Presentation}\\p{IsEmoji_Modifier}\\uFE0F]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** How our own file of refused rows keeps spreadsheet programs from reading a text as a formula. */
    private static final Pattern GUARD = Pattern.compile("^'(?=[=+@-])");

    private TextCell() {}

    /** Null where the list has no such column. */
    static @Nullable String optional(RowCells cells, PriceListField field, int longest) {
        if (!cells.has(field)) {
            return null;
        }
        var text = clean(cells.text(field));
        return text.length() > longest ? cells.refuse(field, "too_long", "≤ " + longest, text) : text;
    }

    static String required(RowCells cells, PriceListField field, int longest) {
        var text = optional(cells, field, longest);
        return text == null || text.isEmpty() ? cells.refuse(field, "required", "1–" + longest, "") : text;
    }

    static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var words = NOISE.matcher(BLANKS.matcher(composed).replaceAll(" ")).replaceAll("");
        return GUARD.matcher(BLANKS.matcher(words).replaceAll(" ").strip()).replaceAll("");
    }
}
