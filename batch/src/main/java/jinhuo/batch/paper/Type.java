package jinhuo.batch.paper;

/** The few sizes of type on a paper, in points. */
enum Type {
    TITLE(20, true),
    HEADING(11.5f, true),
    STRONG(9, true),
    BODY(9, false),
    SMALL(7.5f, false);

    private final float size;
    private final boolean bold;

    Type(float size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    float size() {
        return size;
    }

    /** From one line to the next: Chinese wants room. */
    float leading() {
        return size * 1.38f;
    }

    Typeface of(Typefaces typefaces) {
        return bold ? typefaces.bold() : typefaces.regular();
    }

    boolean bold() {
        return bold;
    }
}
