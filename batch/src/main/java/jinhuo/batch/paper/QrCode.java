package jinhuo.batch.paper;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A QR code as vectors: sharp at any size and after any photocopier. */
final class QrCode {

    private QrCode() {}

    /** The black areas of a code of {@code side} points whose upper left corner is given, a run of modules each. */
    static List<PDRectangle> areas(String content, float left, float top, float side) {
        var matrix = matrix(content);
        float module = side / matrix.getWidth();
        var areas = new ArrayList<PDRectangle>();
        for (int row = 0; row < matrix.getHeight(); row++) {
            int end;
            for (int start = 0; start < matrix.getWidth(); start = end + 1) {
                end = endOfRun(matrix, row, start);
                if (end > start) {
                    areas.add(new PDRectangle(
                            left + start * module, top - (row + 1) * module, (end - start) * module, module));
                }
            }
        }
        return areas;
    }

    private static int endOfRun(BitMatrix matrix, int row, int start) {
        int end = start;
        while (end < matrix.getWidth() && matrix.get(end, row)) {
            end++;
        }
        return end;
    }

    private static BitMatrix matrix(String content) {
        try {
            var code = Encoder.encode(content, ErrorCorrectionLevel.M, Map.of()).getMatrix();
            var matrix = new BitMatrix(code.getWidth(), code.getHeight());
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y) == 1) {
                        matrix.set(x, y);
                    }
                }
            }
            return matrix;
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + content.length() + " characters", e);
        }
    }
}
