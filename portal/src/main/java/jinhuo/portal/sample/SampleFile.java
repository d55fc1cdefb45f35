package jinhuo.portal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables under {@code sample/}: plain CSV of our own, UTF-8, without quotes or commas in cells. */
final class SampleFile {

    private SampleFile() {}

    /**
     * The rows in order, each by column name; an empty cell is an empty text.
     *
     * @param name without folder and ending
     */
    static List<Row> read(String name) {
        var path = "/sample/" + name + ".csv";
        try (var stream = SampleFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing from the jar");
            }
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var columns = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static Row row(List<String> columns, List<String> cells) {
        return new Row(IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, cells::get)));
    }

    /** A row of a sample file. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            var cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }
    }
}
