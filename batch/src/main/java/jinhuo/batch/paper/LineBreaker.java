package jinhuo.batch.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit: between any two Chinese characters, but never before closing or after opening
 * punctuation; Latin words and numbers stay whole unless one alone is wider than the line.
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〉”’％,.;:?!)]}%";
    private static final String NEVER_LAST = "（《「『【〈“‘([{¥￥";

    private final Typeface typeface;
    private final float size;
    private final float width;

    LineBreaker(Typeface typeface, float size, float width) {
        this.typeface = typeface;
        this.size = size;
        this.width = width;
    }

    /** The lines of a text, printable and trimmed; none for an empty text. */
    List<String> lines(String text) {
        var lines = new ArrayList<String>();
        typeface.printable(text).lines().map(String::strip).forEach(line -> breakInto(lines, line));
        return lines;
    }

    private void breakInto(List<String> lines, String text) {
        var characters = text.codePoints().toArray();
        int start = 0;
        int chance = 0;
        float used = 0;
        for (int at = 0; at < characters.length; at++) {
            if (at > start && mayBreak(characters[at - 1], characters[at])) {
                chance = at;
            }
            used += typeface.advance(characters[at]) * size;
            if (used > width && at > start) {
                int end = chance > start ? chance : at;
                lines.add(new String(characters, start, end - start).strip());
                start = end;
                at = end - 1;
                used = 0;
            }
        }
        if (start < characters.length) {
            lines.add(new String(characters, start, characters.length - start).strip());
        }
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }

    private static boolean isWide(int character) {
        return character >= 0x2e80;
    }
}
