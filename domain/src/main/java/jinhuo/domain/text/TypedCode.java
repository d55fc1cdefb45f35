package jinhuo.domain.text;

import java.util.Locale;

/** A code as a person types or pastes it, made plain: the one place that forgives ways of writing. */
public final class TypedCode {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private TypedCode() {}

    /**
     * The code with full-width characters narrowed, letters in upper case, and without spaces, dashes and invisible
     * characters. Everything else stays, for the caller to judge; an empty text stays empty.
     */
    public static String plain(String typed) {
        var plain = new StringBuilder(Math.min(typed.length(), 64));
        typed.codePoints()
                .map(TypedCode::narrow)
                .filter(character -> !isDecoration(character))
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static int narrow(int character) {
        return character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST
                ? character - FULL_WIDTH_OFFSET
                : character;
    }

    private static boolean isDecoration(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.DASH_PUNCTUATION, Character.FORMAT -> true;
            default -> Character.isWhitespace(character);
        };
    }
}
