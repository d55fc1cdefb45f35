package jinhuo.batch.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jinhuo.batch.worker.JobFailure;

/** Refuses an archive that unpacks to more than we care to hold, whatever sizes it claims. */
final class ZipBomb {

    /** A hundred thousand rows of a price list are half of this. */
    private static final long MOST_BYTES = 100L << 20;

    /** The texts of a workbook are held in memory. */
    private static final long MOST_BYTES_OF_TEXTS = 48L << 20;

    private static final int MOST_ENTRIES = 1000;

    private ZipBomb() {}

    static void refuse(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            require(zip.size() <= MOST_ENTRIES);
            var left = MOST_BYTES;
            for (var entry : zip.stream().toList()) {
                left -= unpackedSize(zip, entry, left);
            }
        }
    }

    private static long unpackedSize(ZipFile zip, ZipEntry entry, long left) throws IOException {
        var isText = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings");
        var most = isText ? Math.min(left, MOST_BYTES_OF_TEXTS) : left;
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try (var content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                require(size <= most);
            }
        }
        return size;
    }

    private static void require(boolean bearable) {
        if (!bearable) {
            throw new JobFailure("too_large_inside");
        }
    }
}
