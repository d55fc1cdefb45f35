package jinhuo.portal.pricelist;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;

/**
 * What a person says the columns are.
 *
 * @param mapping the column, from 0, by field
 */
record MapColumns(@NotNull Map<String, Integer> mapping) {

    /**
     * Holds it against the headings of the file.
     *
     * @throws Invalid when a field is unknown, a required one missing, a column not there or named twice
     */
    void check(int columns) {
        var wrong = new ArrayList<FieldFailure>();
        var fieldOfColumn = new HashMap<Integer, String>();
        mapping.forEach((field, column) -> {
            if (MappedField.of(field).isEmpty()) {
                wrong.add(FieldFailure.accepting(path(field), "unknown", MappedField.all()));
            } else if (column == null || column < 0 || column >= columns) {
                wrong.add(FieldFailure.accepting(path(field), "column", "0–" + (columns - 1)));
            } else if (fieldOfColumn.putIfAbsent(column, field) != null) {
                wrong.add(FieldFailure.of(path(field), "column-twice"));
            }
        });
        missing().forEach(field -> wrong.add(FieldFailure.of(path(field), "NotNull")));
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private List<String> missing() {
        return MappedField.required().stream()
                .filter(field -> !mapping.containsKey(field))
                .toList();
    }

    private static String path(String field) {
        return "mapping." + field;
    }
}
