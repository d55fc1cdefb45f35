package jinhuo.batch.pricelist.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jinhuo.batch.sheet.SheetRow;
import jinhuo.batch.worker.JobFailure;

/** Which column, counted from 0, holds which field. */
public record ColumnMapping(Map<PriceListField, Integer> columns) {

    public ColumnMapping {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    }

    /** @throws JobFailure {@code bad_mapping} when a field is unknown, a required one missing, or a column not there */
    public static ColumnMapping of(Map<String, Integer> byCode, int width) {
        var columns = new EnumMap<PriceListField, Integer>(PriceListField.class);
        byCode.forEach((code, column) -> {
            var field = PriceListField.of(code).orElseThrow(() -> new JobFailure("bad_mapping"));
            if (column < 0 || column >= width) {
                throw new JobFailure("bad_mapping");
            }
            columns.put(field, column);
        });
        if (!columns.keySet().containsAll(PriceListField.REQUIRED)) {
            throw new JobFailure("bad_mapping");
        }
        return new ColumnMapping(columns);
    }

    /** Whether every required field has its column. */
    public boolean isComplete() {
        return columns.keySet().containsAll(PriceListField.REQUIRED);
    }

    boolean has(PriceListField field) {
        return columns.containsKey(field);
    }

    /** Empty where the list has no such column or the row no such cell. */
    String cell(SheetRow row, PriceListField field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** In the form of {@code price_list.mapping}. */
    public Map<String, Integer> byCode() {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().code(), Map.Entry::getValue));
    }

    /** Cells beyond the headings mean that a separator stands unquoted in a cell and has shifted the others. */
    static boolean isTooWide(SheetRow row, List<String> headings) {
        return row.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isEmpty());
    }
}
