package jinhuo.portal.shared.file;

import jinhuo.portal.shared.Invalid;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import reactor.core.publisher.Mono;

/**
 * A file as it came.
 *
 * @param name that the sender gave it, without a path or control characters; at most 200 characters
 * @param content at most as long as the limit it was read with
 */
public record Upload(String name, byte[] content) {

    private static final int NAME_LENGTH = 200;

    /**
     * Reads a part of a form, and stops at the limit.
     *
     * @param field to blame
     * @param limit in bytes
     * @return {@link FileTooLarge} above the limit, {@link Invalid} when the part is no file, or an empty one
     */
    public static Mono<Upload> read(String field, Part part, int limit) {
        if (!(part instanceof FilePart file)) {
            return Mono.error(Invalid.field(field, "file"));
        }
        return DataBufferUtils.join(file.content(), limit)
                .onErrorMap(DataBufferLimitException.class, e -> new FileTooLarge(field, limit))
                .map(Upload::bytes)
                .filter(bytes -> bytes.length > 0)
                .switchIfEmpty(Mono.error(() -> Invalid.field(field, "file")))
                .map(bytes -> new Upload(safeName(file.filename()), bytes));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    static String safeName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}]", "")
                .strip();
        var end = last.offsetByCodePoints(0, Math.min(NAME_LENGTH, last.codePointCount(0, last.length())));
        return last.isEmpty() ? "file" : last.substring(0, end);
    }
}
