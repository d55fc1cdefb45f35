package jinhuo.batch.pricelist.row;

import java.util.ArrayList;
import java.util.List;
import jinhuo.batch.sheet.SheetRow;
import jinhuo.batch.worker.Refusal;

/** The cells of one row while they are read; what is wrong with them is collected, so that it can be told at once. */
final class RowCells {

    private static final int LONGEST_KEPT = 200;

    private final SheetRow row;
    private final ColumnMapping columns;
    private final List<Refusal> refusals = new ArrayList<>();

    RowCells(SheetRow row, ColumnMapping columns) {
        this.row = row;
        this.columns = columns;
    }

    int line() {
        return row.line();
    }

    boolean has(PriceListField field) {
        return columns.has(field);
    }

    String text(PriceListField field) {
        return columns.cell(row, field);
    }

    /** Notes a reason and gives back something in place of the value, which nobody will use. */
    <T> T refuse(PriceListField field, String reason, String accepted, T instead) {
        refuse(field.code(), text(field), reason, accepted);
        return instead;
    }

    void refuse(String field, String value, String reason, String accepted) {
        var source = row.cells().stream().map(RowCells::kept).toList();
        refusals.add(new Refusal(row.line(), field, kept(value), reason, accepted, source));
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private static String kept(String text) {
        return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT) + "…";
    }
}
