package jinhuo.batch.pricelist.row;

import java.util.Set;
import java.util.stream.Collectors;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.barcode.InvalidGtin;
import org.jspecify.annotations.Nullable;

/** The cell of the code. Goods without one are allowed, and lists have several ways to say that there is none. */
final class GtinCell {

    private static final Set<String> NONE = Set.of("", "-", "--", "/", "无", "无码", "无条码", "none", "n/a");

    private static final int MOST_SUGGESTIONS = 5;

    private GtinCell() {}

    static @Nullable Gtin read(RowCells cells) {
        var text = cells.text(PriceListField.GTIN);
        if (NONE.contains(text)) {
            return null;
        }
        try {
            return Gtin.parse(text);
        } catch (InvalidGtin e) {
            return refused(cells, e);
        }
    }

    private static @Nullable Gtin refused(RowCells cells, InvalidGtin problem) {
        switch (problem.reason()) {
            case PLACEHOLDER -> {}
            case LENGTH -> refuse(cells, "gtin_length", "8, 12, 13, 14");
            case CHARACTERS -> refuse(cells, "gtin_characters", "0–9");
            case CHECK_DIGIT -> refuse(cells, "gtin_check_digit", suggestions(problem));
        }
        return null;
    }

    private static void refuse(RowCells cells, String reason, String accepted) {
        cells.refuse(PriceListField.GTIN.code(), cells.text(PriceListField.GTIN), reason, accepted);
    }

    private static String suggestions(InvalidGtin problem) {
        return problem.suggestions().stream()
                .limit(MOST_SUGGESTIONS)
                .map(Gtin::display)
                .collect(Collectors.joining(", "));
    }
}
