package jinhuo.batch.pricelist.row;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a field writes its numbers: {@code ¥1,240.30}, {@code 240.30元/箱}, {@code 1*24}, {@code 24瓶/箱}, {@code 8箱}.
 * A unit that the field does not have makes it another number, so it is refused.
 *
 * @param pattern with the digits as its first group
 * @param least allowed, inclusive
 * @param most allowed, inclusive
 * @param decimals allowed behind the point
 */
record NumberCell(PriceListField field, Pattern pattern, BigDecimal least, BigDecimal most, int decimals) {

    private static final String DIGITS = "(-?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,10})?)";
    private static final String A_PACK = "(?:/?(?:箱|件))?";
    private static final int LONGEST = 40;

    static final NumberCell PRICE =
            of(PriceListField.PRICE, "(?:¥|rmb|cny)?" + DIGITS + "元?" + A_PACK, "0.0001", "999999.9999", 4);

    static final NumberCell PACK_QUANTITY =
            of(PriceListField.PACK_QUANTITY, "(?:1[*x×])?" + DIGITS + "\\p{IsHan}{0,2}" + A_PACK, "0.001", "100000", 3);

    static final NumberCell MINIMUM_PACKS = of(PriceListField.MINIMUM_PACKS, DIGITS + A_PACK, "1", "100000", 0);

    static final NumberCell STOCK = of(PriceListField.STOCK, DIGITS + A_PACK, "0", "1000000", 3);

    private static NumberCell of(PriceListField field, String pattern, String least, String most, int decimals) {
        return new NumberCell(
                field,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                new BigDecimal(least),
                new BigDecimal(most),
                decimals);
    }

    /** Null where the list has no such column or the cell is empty. */
    @Nullable
    BigDecimal optional(RowCells cells) {
        return cells.text(field).isEmpty() ? null : read(cells);
    }

    BigDecimal required(RowCells cells) {
        return cells.text(field).isEmpty() ? cells.refuse(field, "required", range(), BigDecimal.ONE) : read(cells);
    }

    private BigDecimal read(RowCells cells) {
        var text = Normalizer.normalize(cells.text(field), Normalizer.Form.NFKC).replaceAll("\\s", "");
        var matcher = pattern.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return cells.refuse(field, "not_a_number", range(), BigDecimal.ONE);
        }
        var number = new BigDecimal(matcher.group(1).replace(",", "")).stripTrailingZeros();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            return cells.refuse(field, "out_of_range", range(), BigDecimal.ONE);
        }
        return number.scale() > decimals ? cells.refuse(field, "too_precise", precision(), BigDecimal.ONE) : number;
    }

    private String range() {
        return least.toPlainString() + "–" + most.toPlainString();
    }

    private String precision() {
        return decimals == 0 ? "1, 2, 3 …" : "0." + "0".repeat(decimals);
    }
}
