package jinhuo.portal.pricelist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jinhuo.portal.shared.Invalid;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import reactor.core.publisher.Mono;

/**
 * A file as it came. What it is, its import finds out: here it is only kept within bounds.
 *
 * @param name without a path
 */
record UploadedFile(String name, byte[] content) {

    /** Of a price list: a hundred thousand rows are about as much. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /**
     * Reads the part.
     *
     * @return fails as too large as soon as it is, without reading the rest; refuses an empty file, and a part that is
     *     no file
     */
    static Mono<UploadedFile> read(Part part) {
        if (!(part instanceof FilePart file)) {
            return Mono.error(Invalid.field("file", "file-empty"));
        }
        return DataBufferUtils.join(file.content(), LARGEST)
                .map(UploadedFile::bytes)
                .filter(bytes -> bytes.length > 0)
                .switchIfEmpty(Mono.error(() -> Invalid.field("file", "file-empty")))
                .map(bytes -> new UploadedFile(plainName(file.filename()), bytes));
    }

    /** By the bytes, as the name may say anything. */
    String mediaType() {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K'
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String plainName(String given) {
        var name = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')))
                .replaceAll("[\\p{Cc}\\p{Cs}]", "")
                .strip();
        var shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return shortName.isEmpty() ? "price-list" : shortName;
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
