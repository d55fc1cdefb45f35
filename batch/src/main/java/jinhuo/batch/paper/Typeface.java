package jinhuo.batch.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One weight of the papers' font: knows how wide a text is and which characters it lacks. Safe for many threads. */
final class Typeface {

    /** What stands for a character that the font lacks: the mark that typesetters use for a missing type. */
    private static final int MISSING = '〓';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface parse(String resource) {
        try (var input = Typeface.class.getResourceAsStream(resource)) {
            if (input == null) {
                throw new IllegalStateException("No font " + resource + " beside " + Typeface.class.getName());
            }
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(input)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** The text without what cannot be drawn: a missing character becomes 〓, a tab a space, joiners go. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || has(character)) {
                printable.appendCodePoint(character);
            } else if (character == '\t') {
                printable.append(' ');
            } else if (isVisible(character)) {
                printable.appendCodePoint(MISSING);
            }
        });
        return printable.toString();
    }

    /** The width of a printable text of one line, in points. */
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** The width of a character at size 1. */
    float advance(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
