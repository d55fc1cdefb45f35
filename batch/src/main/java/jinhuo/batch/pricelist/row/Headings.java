package jinhuo.batch.pricelist.row;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jinhuo.batch.sheet.SheetRow;

/**
 * The row that names the columns. It is the first row, or lies below a title: of the first rows, the one in which most
 * columns are recognised.
 *
 * @param row the headings
 * @param mapping the columns recognised by them; not always all that are needed
 */
public record Headings(SheetRow row, ColumnMapping mapping) {

    private static final int ROWS_LOOKED_AT = 10;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)|\\[([^]]*)]|/.*$");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern OF_A_PACK = Pattern.compile("箱|件|case|pack|carton|ctn");
    private static final Pattern OF_A_PIECE = Pattern.compile("瓶|袋|包|个|支|盒|罐|桶|条|公斤|斤|kg|bottle|piece|pcs|each|unit");

    /** As they stand, in the order of the columns. */
    public List<String> names() {
        return row.cells();
    }

    /** Takes the rows up to the headings from the iterator, and those looked at behind them into the list. */
    public static Headings in(Iterator<SheetRow> rows, List<SheetRow> behind) {
        var first = new ArrayList<SheetRow>();
        while (first.size() < ROWS_LOOKED_AT && rows.hasNext()) {
            first.add(rows.next());
        }
        var best = IntStream.range(0, first.size())
                .boxed()
                .max(Comparator.<Integer>comparingInt(
                                i -> recognise(first.get(i)).columns().size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        behind.addAll(first.subList(best + 1, first.size()));
        return new Headings(first.get(best), recognise(first.get(best)));
    }

    private static ColumnMapping recognise(SheetRow row) {
        var columns = new EnumMap<PriceListField, Integer>(PriceListField.class);
        for (int column = 0; column < row.cells().size(); column++) {
            var heading = row.cell(column);
            for (var field : PriceListField.values()) {
                if (isHeading(heading, field)) {
                    columns.putIfAbsent(field, column);
                }
            }
        }
        return new ColumnMapping(columns);
    }

    /** 批发价(元/箱) is the price, 批发价(元/瓶) is another one. */
    private static boolean isHeading(String heading, PriceListField field) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var remark =
                BRACKETS.matcher(plain).results().map(match -> match.group()).reduce("", String::concat);
        if (field.isPerPack()
                && OF_A_PIECE.matcher(remark).find()
                && !OF_A_PACK.matcher(remark).find()) {
            return false;
        }
        return field.isCalled(words(plain))
                || field.isCalled(words(BRACKETS.matcher(plain).replaceAll("")));
    }

    private static String words(String text) {
        return PUNCTUATION
                .matcher(text.replace('_', ' ').replace('-', ' '))
                .replaceAll("")
                .strip()
                .replaceAll(" +", " ");
    }
}
