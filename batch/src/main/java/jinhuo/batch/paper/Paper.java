package jinhuo.batch.paper;

import java.util.List;

/**
 * A paper that is written from top to bottom; what does not fit goes to the next page, under a short repeated head.
 * Not for use by two threads.
 */
public final class Paper implements AutoCloseable {

    private static final float CODE = 64;
    private static final float GAP = 9;

    private final Canvas canvas;
    private final Head head;
    private float y;

    /** Begins a paper with its head. */
    public Paper(Typefaces typefaces, Head head) {
        this.head = head;
        canvas = new Canvas(typefaces, head.title() + " " + head.number());
        canvas.newPage();
        y = Canvas.TOP;
        drawHead();
    }

    /** Those who trade, side by side. */
    public Paper parties(List<Party> parties) {
        float width = (Canvas.RIGHT - Canvas.LEFT) / parties.size();
        var texts = parties.stream()
                .map(party -> party.facts().stream()
                        .flatMap(fact -> canvas.lines(Type.BODY, fact.line(), width - 12).stream())
                        .toList())
                .toList();
        int lines = texts.stream().mapToInt(List::size).max().orElse(0);
        float height = Type.STRONG.leading() + lines * Type.BODY.leading() + 9;
        reserve(height);
        for (int i = 0; i < parties.size(); i++) {
            float left = Canvas.LEFT + i * width;
            canvas.frame(Canvas.THIN, left, y - height, left + width, y);
            canvas.text(Type.STRONG, left + 6, y - 13, parties.get(i).role());
            drawLines(texts.get(i), left + 6, y - 13 - Type.BODY.leading());
        }
        y -= height + GAP;
        return this;
    }

    /** A heading; it stays with the row below it. */
    public Paper heading(String text) {
        reserve(Type.HEADING.leading() + 3 * Table.TO_READ);
        y -= Type.HEADING.leading();
        canvas.text(Type.HEADING, Canvas.LEFT, y + 3, text);
        y -= 3;
        return this;
    }

    /** A ruled table, its heading repeated on each page. */
    public Paper table(Table table) {
        new TableWriter(canvas, table, this).write();
        y -= GAP;
        return this;
    }

    /** The total in capitals and in figures, in one ruled line. */
    public Paper sum(String label, String capitals, String figures) {
        y += GAP;
        reserve(26);
        canvas.frame(Canvas.THICK, Canvas.LEFT, y - 26, Canvas.RIGHT, y);
        canvas.text(Type.STRONG, Canvas.LEFT + 6, y - 17, label + "（大写）  " + capitals);
        canvas.textRight(Type.HEADING, Canvas.RIGHT - 6, y - 17, "（小写）  " + figures);
        y -= 26 + GAP;
        return this;
    }

    /** Running text; nothing for an empty one. */
    public Paper paragraph(String text) {
        for (var line : canvas.lines(Type.BODY, text, Canvas.RIGHT - Canvas.LEFT)) {
            reserve(Type.BODY.leading());
            y -= Type.BODY.leading();
            canvas.text(Type.BODY, Canvas.LEFT, y + 3, line);
        }
        y -= GAP / 2;
        return this;
    }

    /** Fields for a pen, side by side. */
    public Paper signatures(List<String> labels) {
        float height = 46;
        reserve(height);
        float width = (Canvas.RIGHT - Canvas.LEFT) / labels.size();
        for (int i = 0; i < labels.size(); i++) {
            float left = Canvas.LEFT + i * width;
            canvas.frame(Canvas.THIN, left, y - height, left + width, y);
            canvas.text(Type.BODY, left + 6, y - 13, labels.get(i));
        }
        y -= height + GAP;
        return this;
    }

    /** Numbers the pages and gives the paper as PDF; nothing can be written on it afterwards. */
    public byte[] toPdf() {
        int pages = canvas.pageCount();
        for (int page = 0; page < pages; page++) {
            canvas.turnTo(page);
            canvas.text(Type.SMALL, Canvas.LEFT, 28, head.number());
            canvas.textRight(Type.SMALL, Canvas.RIGHT, 28, "第 %d 页 共 %d 页".formatted(page + 1, pages));
        }
        return canvas.toPdf();
    }

    @Override
    public void close() {
        canvas.close();
    }

    /** Whether so much fits on this page. */
    boolean fits(float height) {
        return y - height >= Canvas.BOTTOM;
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    void turnPage() {
        canvas.newPage();
        canvas.text(Type.STRONG, Canvas.LEFT, Canvas.TOP - 9, head.title() + "（续）");
        canvas.textRight(Type.BODY, Canvas.RIGHT, Canvas.TOP - 9, head.number());
        y = Canvas.TOP - 18;
    }

    private void reserve(float height) {
        if (!fits(height)) {
            turnPage();
        }
    }

    private void drawHead() {
        float left = Canvas.RIGHT - CODE;
        canvas.fill(QrCode.areas(head.number(), left, Canvas.TOP, CODE));
        canvas.text(Type.TITLE, Canvas.LEFT, y - 18, head.title());
        y -= 18 + 8;
        float width = Canvas.RIGHT - Canvas.LEFT - CODE - 16;
        y = drawLines(canvas.lines(Type.SMALL, head.notice(), width), Canvas.LEFT, y - 6) - 3;
        var facts = head.facts().stream()
                .flatMap(fact -> canvas.lines(Type.BODY, fact.line(), width).stream())
                .toList();
        y = Math.min(drawLines(facts, Canvas.LEFT, y - 2), Canvas.TOP - CODE) - 1;
        y -= GAP / 2;
    }

    /** Draws body lines and gives the baseline of the line after the last. */
    private float drawLines(List<String> lines, float left, float baseline) {
        for (var line : lines) {
            canvas.text(Type.BODY, left, baseline, line);
            baseline -= Type.BODY.leading();
        }
        return baseline;
    }
}
