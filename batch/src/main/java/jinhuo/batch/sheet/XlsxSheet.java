package jinhuo.batch.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;
import jinhuo.batch.worker.JobFailure;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. Numbers are given as written: {@code 6910019006365}, not {@code 6.91E+12}. */
final class XlsxSheet extends Sheet {

    /** What a spreadsheet keeps of a number; beyond it lies only the noise of binary fractions. */
    private static final MathContext DIGITS_KEPT = new MathContext(15);

    private static final int LONGEST_NUMBER = 30;

    private final Path file;
    private final ReadableWorkbook workbook;
    private @Nullable Stream<Row> rows;

    private XlsxSheet(Path file) throws IOException {
        this.file = file;
        this.workbook = new ReadableWorkbook(file.toFile());
    }

    static XlsxSheet of(byte[] content) {
        return orElse("broken_workbook", () -> {
            try {
                var file = Files.createTempFile("price-list", ".xlsx");
                Files.write(file, content);
                return opened(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static XlsxSheet opened(Path file) throws IOException {
        try {
            ZipBomb.refuse(file);
            return new XlsxSheet(file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    @Override
    public String encoding() {
        return "xlsx";
    }

    @Override
    public Iterator<SheetRow> rows() {
        var iterator = orElse("broken_workbook", this::openRows);
        return new RowIterator("broken_workbook", () -> iterator.hasNext() ? row(iterator.next()) : null);
    }

    @Override
    public void close() {
        try (workbook) {
            if (rows != null) {
                rows.close();
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<Row> openRows() {
        try {
            var first = workbook.getSheets().findFirst().orElseThrow(() -> new JobFailure("broken_workbook"));
            rows = first.openStream();
            return rows.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), SheetRow.MOST_CELLS); i++) {
            cells.add(text(row.getCell(i)));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.getText();
        }
        return plainNumber(cell.getRawValue().strip());
    }

    private static String plainNumber(String raw) {
        try {
            var number = new BigDecimal(raw).round(DIGITS_KEPT);
            var isShort = Math.abs((long) number.scale()) + number.precision() < LONGEST_NUMBER;
            return isShort ? number.stripTrailingZeros().toPlainString() : raw;
        } catch (NumberFormatException e) {
            return raw;
        }
    }
}
