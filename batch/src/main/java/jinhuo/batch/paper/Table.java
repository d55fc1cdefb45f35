package jinhuo.batch.paper;

import java.util.List;

/**
 * A ruled table over the full width.
 *
 * @param columns from the left
 * @param rows a cell a column each; any number
 * @param foot the row of sums, or empty
 * @param rowHeight of the lowest row, in points: more where a pen will write
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<Cell> foot, float rowHeight) {

    /** Where a row is only read. */
    public static final float TO_READ = 17;

    /** Where a row has fields to fill in. */
    public static final float TO_WRITE = 24;

    public Table {
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("%d cells for %d columns".formatted(row.size(), columns.size()));
            }
        }
    }
}
