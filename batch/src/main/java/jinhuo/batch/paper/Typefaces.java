package jinhuo.batch.paper;

/**
 * The papers' font, parsed. Parsing costs more than drawing a page, so a worker does it once and shares this.
 */
public final class Typefaces {

    private final Typeface regular;
    private final Typeface bold;

    private Typefaces(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** Parses both weights; takes a fraction of a second. */
    public static Typefaces load() {
        return new Typefaces(Typeface.parse("NotoSansSC-Regular.ttf"), Typeface.parse("NotoSansSC-Bold.ttf"));
    }

    Typeface regular() {
        return regular;
    }

    Typeface bold() {
        return bold;
    }
}
