package jinhuo.batch.sheet;

import java.util.Iterator;
import java.util.function.Supplier;
import jinhuo.batch.worker.JobFailure;

/** A spreadsheet that is open for reading once, from its first row to its last. */
public abstract class Sheet implements AutoCloseable {

    private static final int ZIP_MAGIC = 0x504B0304;
    private static final int OLE2_MAGIC = 0xD0CF11E0;

    /**
     * Opens CSV text or an XLSX workbook.
     *
     * @throws JobFailure with a code that says what the file is instead: {@code file_empty}, {@code old_excel},
     *     {@code broken_workbook}, {@code too_large_inside} or {@code not_a_sheet}
     */
    public static Sheet open(byte[] content) {
        return switch (magic(content)) {
            case 0 -> throw new JobFailure(content.length == 0 ? "file_empty" : "not_a_sheet");
            case ZIP_MAGIC -> XlsxSheet.of(content);
            case OLE2_MAGIC -> throw new JobFailure("old_excel");
            default -> CsvSheet.of(content);
        };
    }

    /** {@code xlsx}, or the encoding of the text: {@code utf-8}, {@code utf-8-bom}, {@code utf-16}, {@code gb18030}. */
    public abstract String encoding();

    /**
     * The rows that are not blank, in order; to be asked for once.
     *
     * @throws JobFailure from the iterator, when the file turns out to be broken further down
     */
    public abstract Iterator<SheetRow> rows();

    @Override
    public void close() {}

    static <T> T orElse(String failure, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (JobFailure e) {
            throw e;
        } catch (RuntimeException e) {
            var told = new JobFailure(failure);
            told.initCause(e);
            throw told;
        }
    }

    private static int magic(byte[] content) {
        var magic = 0;
        for (int i = 0; i < Math.min(4, content.length); i++) {
            magic = magic << 8 | content[i] & 0xFF;
        }
        return magic;
    }
}
