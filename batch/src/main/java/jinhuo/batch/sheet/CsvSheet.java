package jinhuo.batch.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import jinhuo.batch.worker.JobFailure;

/** Text with one row a line, its cells separated by the character that separates most. */
final class CsvSheet extends Sheet {

    /** A cell that is longer has no closing quote. */
    private static final int LONGEST_CELL = 64 * 1024;

    private static final int LINES_LOOKED_AT = 20;

    private final TextEncoding content;

    private CsvSheet(TextEncoding content) {
        this.content = content;
    }

    static CsvSheet of(byte[] content) {
        var text = TextEncoding.of(content);
        if (text.text().isBlank()) {
            throw new JobFailure("file_empty");
        }
        return new CsvSheet(text);
    }

    @Override
    public String encoding() {
        return content.name();
    }

    @Override
    public Iterator<SheetRow> rows() {
        var records = CsvReader.builder()
                .fieldSeparator(separator(content.text()))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new StringReader(content.text()))
                .iterator();
        return new RowIterator("broken_csv", () -> records.hasNext() ? row(records.next()) : null);
    }

    private static SheetRow row(CsvRecord csv) {
        var cells = csv.getFields().stream().limit(SheetRow.MOST_CELLS).toList();
        return new SheetRow((int) csv.getStartingLineNumber(), cells);
    }

    /** Comma, semicolon or tab: the one found most often in the first lines, outside quotes. */
    private static char separator(String text) {
        var unquoted = text.lines()
                .limit(LINES_LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        return List.of(',', ';', '\t').stream()
                .max(Comparator.comparingLong(candidate -> occurrences(candidate, unquoted)))
                .orElse(',');
    }

    private static long occurrences(char candidate, List<String> lines) {
        return lines.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == candidate)
                .count();
    }
}
