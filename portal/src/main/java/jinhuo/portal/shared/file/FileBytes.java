package jinhuo.portal.shared.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Looks into a content without trusting it. */
final class FileBytes {

    /** No camera makes more; a small file that claims more wants to fill our memory. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final int TAIL = 2048;

    private final byte[] content;

    FileBytes(byte[] content) {
        this.content = content;
    }

    int length() {
        return content.length;
    }

    boolean startWith(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    boolean haveAt(int position, String text) {
        return content.length >= position + text.length()
                && new String(content, position, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** PDF's end mark: some writers leave a little behind it. */
    boolean haveNearTheEnd(String text) {
        int from = Math.max(0, content.length - TAIL);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains(text);
    }

    long littleEndianAt(int position) {
        return (content[position] & 0xFFL)
                | (content[position + 1] & 0xFFL) << 8
                | (content[position + 2] & 0xFFL) << 16
                | (content[position + 3] & 0xFFL) << 24;
    }

    /** Reads the header only: the size must be there and be sane. */
    boolean decodeAsImage() {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            return pixels > 0 && pixels <= MOST_PIXELS;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
