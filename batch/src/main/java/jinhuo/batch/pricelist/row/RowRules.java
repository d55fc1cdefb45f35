package jinhuo.batch.pricelist.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jinhuo.batch.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Which rows of a price list may be imported. */
public final class RowRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SPECIFICATION = 100;
    private static final int LONGEST_BRAND = 60;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_CATEGORY = 60;

    private static final BigDecimal MOST_ON_HAND = BigDecimal.valueOf(1_000_000_000);

    /** Goods by weight or volume come in fractions; bottles do not. */
    private static final Set<String> DIVISIBLE =
            Set.of("kg", "公斤", "千克", "斤", "市斤", "两", "g", "克", "吨", "l", "升", "ml", "毫升", "米", "m");

    private final List<String> headings;
    private final ColumnMapping columns;
    private final VatRates vatRates;

    /**
     * The rules for the rows of one list.
     *
     * @param headings of the list
     * @param columns which of them is what
     */
    public RowRules(List<String> headings, ColumnMapping columns, VatRates vatRates) {
        this.headings = headings;
        this.columns = columns;
        this.vatRates = vatRates;
    }

    ReadRow read(SheetRow row) {
        var cells = new RowCells(row, columns);
        if (ColumnMapping.isTooWide(row, headings)) {
            cells.refuse("row", row.cell(headings.size()), "too_many_cells", "≤ " + headings.size());
            return new ReadRow.Refused(cells.refusals());
        }
        var read = goods(cells);
        return cells.refusals().isEmpty() ? read : new ReadRow.Refused(cells.refusals());
    }

    private PriceListRow goods(RowCells cells) {
        var unit = TextCell.required(cells, PriceListField.UNIT, LONGEST_UNIT);
        var packQuantity = packQuantity(cells, unit);
        var minimum = NumberCell.MINIMUM_PACKS.optional(cells);
        return new PriceListRow(
                cells.line(),
                GtinCell.read(cells),
                TextCell.required(cells, PriceListField.NAME, LONGEST_NAME),
                TextCell.optional(cells, PriceListField.SPECIFICATION, LONGEST_SPECIFICATION),
                TextCell.optional(cells, PriceListField.BRAND, LONGEST_BRAND),
                unit,
                packQuantity,
                NumberCell.PRICE.required(cells),
                minimum == null ? null : minimum.intValue(),
                onHand(cells, packQuantity, unit),
                vatRates.read(cells),
                TextCell.optional(cells, PriceListField.CATEGORY, LONGEST_CATEGORY));
    }

    private static BigDecimal packQuantity(RowCells cells, String unit) {
        var quantity = NumberCell.PACK_QUANTITY.required(cells);
        return isCountable(quantity, unit)
                ? quantity
                : cells.refuse(PriceListField.PACK_QUANTITY, "not_whole", "1, 2, 3 …", BigDecimal.ONE);
    }

    private static @Nullable BigDecimal onHand(RowCells cells, BigDecimal packQuantity, String unit) {
        var packs = NumberCell.STOCK.optional(cells);
        if (packs == null) {
            return null;
        }
        var onHand = packs.multiply(packQuantity).stripTrailingZeros();
        if (onHand.compareTo(MOST_ON_HAND) > 0) {
            return cells.refuse(PriceListField.STOCK, "out_of_range", "≤ " + MOST_ON_HAND.toPlainString(), onHand);
        }
        return onHand.scale() <= 3 && isCountable(onHand, unit)
                ? onHand
                : cells.refuse(PriceListField.STOCK, "not_whole", "0, 1, 2 …", onHand);
    }

    private static boolean isCountable(BigDecimal quantity, String unit) {
        return quantity.stripTrailingZeros().scale() <= 0 || DIVISIBLE.contains(unit.toLowerCase(Locale.ROOT));
    }
}
