package jinhuo.batch.pricelist.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jinhuo.batch.sheet.SheetRow;

/**
 * A product stands in a list once: with two rows nobody could say which of two prices or stocks holds. Two codes of one
 * product, say of the bottle and of the case, are the same product.
 */
public final class Duplicates {

    private final ColumnMapping columns;
    private final Function<List<PriceListRow>, Map<String, UUID>> catalogue;
    /** By identity, and by product where the catalogue knew it when the row was read. */
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param catalogue the products that are known already, by {@link PriceListRow#identity} */
    public Duplicates(ColumnMapping columns, Function<List<PriceListRow>, Map<String, UUID>> catalogue) {
        this.columns = columns;
        this.catalogue = catalogue;
    }

    /** The rows in their order, those refused that repeat one above, on this page or an earlier one. */
    List<ReadRow> refuse(Map<SheetRow, ReadRow> page) {
        var known = catalogue.apply(page.values().stream()
                .filter(PriceListRow.class::isInstance)
                .map(PriceListRow.class::cast)
                .toList());
        return page.entrySet().stream()
                .map(entry -> judge(entry.getKey(), entry.getValue(), known))
                .toList();
    }

    private ReadRow judge(SheetRow source, ReadRow read, Map<String, UUID> known) {
        if (!(read instanceof PriceListRow row)) {
            return read;
        }
        var before = lineOf(row.identity(), row.line());
        var product = known.get(row.identity());
        if (product != null && before == row.line()) {
            before = lineOf(product.toString(), row.line());
        }
        return before == row.line() ? row : refused(source, row, before);
    }

    /** The line on which this was seen first, which may be the one that we are on. */
    private int lineOf(String key, int line) {
        return lines.computeIfAbsent(key, unseen -> line);
    }

    private ReadRow refused(SheetRow source, PriceListRow row, int before) {
        var cells = new RowCells(source, columns);
        var field = row.gtin() == null ? PriceListField.NAME : PriceListField.GTIN;
        cells.refuse(field.code(), cells.text(field), "duplicate", "≠ #" + before);
        return new ReadRow.Refused(cells.refusals());
    }
}
