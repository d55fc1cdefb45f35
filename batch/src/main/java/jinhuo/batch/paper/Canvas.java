package jinhuo.batch.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A4 pages to draw on, in points from the lower left corner. Pages stay open to the end: their number is known then. */
final class Canvas implements AutoCloseable {

    static final float LEFT = 34;
    static final float RIGHT = PDRectangle.A4.getWidth() - 34;
    static final float TOP = PDRectangle.A4.getHeight() - 34;
    static final float BOTTOM = 48;

    static final float THIN = 0.5f;
    static final float THICK = 1.1f;

    private final Typefaces typefaces;
    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> pages = new ArrayList<>();
    private final PDFont regular;
    private final PDFont bold;
    private int current = -1;

    Canvas(Typefaces typefaces, String title) {
        this.typefaces = typefaces;
        try {
            regular = PDType0Font.load(document, typefaces.regular().font(), true);
            bold = PDType0Font.load(document, typefaces.bold().font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getDocumentInformation().setTitle(title);
    }

    void newPage() {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        draw(() -> pages.add(new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)));
        current = pages.size() - 1;
    }

    int pageCount() {
        return pages.size();
    }

    void turnTo(int page) {
        current = page;
    }

    float width(Type type, String text) {
        var typeface = type.of(typefaces);
        return typeface.width(typeface.printable(text), type.size());
    }

    List<String> lines(Type type, String text, float width) {
        return new LineBreaker(type.of(typefaces), type.size(), width).lines(text);
    }

    /** One line; {@code baseline} is where the characters stand. */
    void text(Type type, float x, float baseline, String text) {
        var printable = type.of(typefaces).printable(text);
        draw(() -> {
            page().beginText();
            page().setFont(type.bold() ? bold : regular, type.size());
            page().newLineAtOffset(x, baseline);
            page().showText(printable);
            page().endText();
        });
    }

    void textRight(Type type, float right, float baseline, String text) {
        text(type, right - width(type, text), baseline, text);
    }

    void textCentred(Type type, float centre, float baseline, String text) {
        text(type, centre - width(type, text) / 2, baseline, text);
    }

    void line(float thickness, float fromX, float fromY, float toX, float toY) {
        draw(() -> {
            page().setLineWidth(thickness);
            page().moveTo(fromX, fromY);
            page().lineTo(toX, toY);
            page().stroke();
        });
    }

    void frame(float thickness, float left, float bottom, float right, float top) {
        draw(() -> {
            page().setLineWidth(thickness);
            page().addRect(left, bottom, right - left, top - bottom);
            page().stroke();
        });
    }

    /** Black areas, filled together: a code keeps no white hairline between its modules. */
    void fill(List<PDRectangle> areas) {
        draw(() -> {
            for (var area : areas) {
                page().addRect(area.getLowerLeftX(), area.getLowerLeftY(), area.getWidth(), area.getHeight());
            }
            page().fill();
        });
    }

    byte[] toPdf() {
        var bytes = new ByteArrayOutputStream();
        draw(() -> {
            for (var page : pages) {
                page.close();
            }
            document.save(bytes);
        });
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        draw(document::close);
    }

    private PDPageContentStream page() {
        return pages.get(current);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
