package jinhuo.batch.pricelist.row;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rates that the law knows today.
 *
 * @param valid as fractions
 * @param general the one that applies where a list says nothing
 */
public record VatRates(Set<BigDecimal> valid, BigDecimal general) {

    private static final Pattern RATE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)(%?)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public VatRates {
        var sorted = new TreeSet<BigDecimal>(Comparator.reverseOrder());
        sorted.addAll(valid);
        valid = sorted;
    }

    /** Reads 13%, 13, 0.13 or 免税; null where the list has no such column or the cell is empty. */
    @Nullable
    BigDecimal read(RowCells cells) {
        var field = PriceListField.VAT_RATE;
        var text = Normalizer.normalize(cells.text(field), Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (text.isEmpty()) {
            return null;
        }
        var rate = text.equals("免税") ? BigDecimal.ZERO : fraction(text);
        return rate != null && valid.contains(rate)
                ? rate
                : cells.refuse(field, "unknown_vat_rate", accepted(), general);
    }

    private static @Nullable BigDecimal fraction(String text) {
        var matcher = RATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        var number = new BigDecimal(matcher.group(1));
        var isPercent = !matcher.group(2).isEmpty() || number.compareTo(BigDecimal.ONE) >= 0;
        return isPercent ? number.divide(HUNDRED) : number;
    }

    private String accepted() {
        return valid.stream()
                .map(rate -> rate.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%")
                .collect(Collectors.joining(", "));
    }
}
