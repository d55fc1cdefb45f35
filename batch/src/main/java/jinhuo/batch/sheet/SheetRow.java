package jinhuo.batch.sheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row that is not blank.
 *
 * @param line where it stands in the file, from 1
 * @param cells as text of one line without surrounding blanks; cells that are missing at the end are not there
 */
public record SheetRow(int line, List<String> cells) {

    /** More columns than any price list has; what lies beyond is not read. */
    static final int MOST_CELLS = 100;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    public SheetRow {
        cells = cells.stream()
                .map(cell -> CONTROL.matcher(cell).replaceAll(" ").strip())
                .toList();
    }

    /** The text of a cell, counted from 0; empty when the row has none there. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
