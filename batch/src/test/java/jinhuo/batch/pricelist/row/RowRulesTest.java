package jinhuo.batch.pricelist.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jinhuo.batch.sheet.SheetRow;
import jinhuo.batch.worker.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRulesTest {

    private static final String HEADINGS = "条码,品名,规格,单位,箱规,批发价,起订量,库存,税率";
    private static final List<String> GOOD =
            List.of("6910019006365", "雕牌洗衣皂", "252克", "袋", "10", "240.30", "5", "8", "13%");

    private static final VatRates RATES =
            new VatRates(Set.of(rate("0.13"), rate("0.09"), rate("0.06"), rate("0")), rate("0.13"));

    @Test
    void takesAGoodRow() {
        var row = accepted(GOOD);
        assertThat(row.gtin()).extracting(Object::toString).asString().contains("06910019006365");
        assertThat(row.price()).isEqualByComparingTo("240.30");
        assertThat(row.packQuantity()).isEqualByComparingTo("10");
        assertThat(row.onHand()).isEqualByComparingTo("80");
        assertThat(row.minimumPacks()).isEqualTo(5);
        assertThat(row.vatRate()).isEqualByComparingTo("0.13");
    }

    @ParameterizedTest
    @CsvSource({
        "批发价, '¥1,240.30', 1240.30",
        "批发价, ２４０．３０, 240.30",
        "批发价, 240.3元/箱, 240.3",
        "箱规, 1*24, 24",
        "箱规, 24瓶/箱, 24",
        "库存, 8箱, 80",
        "库存, 0, 0",
        "税率, 9, 0.09",
        "税率, 0.06, 0.06",
        "税率, 免税, 0",
        "税率, ９％, 0.09"
    })
    void forgivesWaysOfWriting(String heading, String value, BigDecimal meant) {
        var row = accepted(with(heading, value));
        var read = switch (heading) {
            case "批发价" -> row.price();
            case "箱规" -> row.packQuantity();
            case "库存" -> row.onHand();
            default -> row.vatRate();
        };
        assertThat(read).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "条码, 6910019006366, gtin_check_digit, gtin",
        "条码, 69100190063, gtin_length, gtin",
        "条码, 6.91E+12, gtin_characters, gtin",
        "品名, '', required, name",
        "品名, 😀🔥, required, name",
        "单位, '', required, unit",
        "单位, 一二三四五六七八九十一二三四五六七八九十一, too_long, unit",
        "箱规, '', required, packQuantity",
        "箱规, 0, out_of_range, packQuantity",
        "箱规, 2.5, not_whole, packQuantity",
        "批发价, 0, out_of_range, price",
        "批发价, -1, out_of_range, price",
        "批发价, 面议, not_a_number, price",
        "批发价, 12元/瓶, not_a_number, price",
        "批发价, 1E999999999, not_a_number, price",
        "批发价, 1.00001, too_precise, price",
        "批发价, 1000000, out_of_range, price",
        "起订量, 1000000000000, out_of_range, minimumPacks",
        "起订量, 0, out_of_range, minimumPacks",
        "起订量, 1.5, too_precise, minimumPacks",
        "库存, -3, out_of_range, stock",
        "库存, 0.25, not_whole, stock",
        "税率, 17%, unknown_vat_rate, vatRate",
        "税率, 十三, unknown_vat_rate, vatRate"
    })
    void refusesWithTheFieldAndTheReason(String heading, String value, String reason, String field) {
        assertThat(refused(with(heading, value))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.value()).isEqualTo(value);
            assertThat(refusal.accepted()).isNotEmpty();
            assertThat(refusal.line()).isEqualTo(7);
            assertThat(refusal.source()).hasSize(9).contains(value);
        });
    }

    @Test
    void suggestsTheCodesThatMayBeMeant() {
        assertThat(refused(with("条码", "6910019006356")).getFirst().accepted()).contains("6910019006365");
    }

    @Test
    void namesTheRatesThatAreValidToday() {
        assertThat(refused(with("税率", "17%")).getFirst().accepted()).isEqualTo("13%, 9%, 6%, 0%");
    }

    @Test
    void tellsEverythingThatIsWrongWithARowAtOnce() {
        var row = new ArrayList<>(GOOD);
        row.set(1, "");
        row.set(5, "x");
        assertThat(refused(row)).extracting(Refusal::field).containsExactly("name", "price");
    }

    @Test
    void cleansWordsOfEmojiAndInvisibleCharacters() {
        assertThat(accepted(with("品名", " 🔥雪\u200B碧\u00A0 330ml\u0007")).name()).isEqualTo("雪碧 330ml");
    }

    @Test
    void takesTheGuardOffATextThatLooksLikeAFormula() {
        assertThat(accepted(with("品名", "'=雪碧")).name()).isEqualTo("=雪碧");
        assertThat(accepted(with("品名", "'90s 雪碧")).name()).isEqualTo("'90s 雪碧");
    }

    @ParameterizedTest
    @CsvSource({"''", "无", "-", "0000000000000"})
    void goodsNeedNoCode(String none) {
        assertThat(accepted(with("条码", none)).gtin()).isNull();
    }

    @Test
    void goodsByWeightComeInFractions() {
        var row = new ArrayList<>(with("单位", "公斤"));
        row.set(4, "12.5");
        assertThat(accepted(row).packQuantity()).isEqualByComparingTo("12.5");
    }

    @Test
    void anUnquotedSeparatorShiftsTheCellsAndIsNoticed() {
        var row = new ArrayList<>(GOOD);
        row.add(2, "大瓶");
        assertThat(refused(row)).extracting(Refusal::reason).containsExactly("too_many_cells");
    }

    @Test
    void whatAListDoesNotSayIsNotKnown() {
        var row = accepted("品名,单位,箱规,批发价", List.of("雪碧", "瓶", "24", "48"));
        assertThat(row.gtin()).isNull();
        assertThat(row.specification()).isNull();
        assertThat(row.onHand()).isNull();
        assertThat(row.minimumPacks()).isNull();
        assertThat(row.vatRate()).isNull();
    }

    private static List<String> with(String heading, String value) {
        var row = new ArrayList<>(GOOD);
        row.set(Arrays.asList(HEADINGS.split(",")).indexOf(heading), value);
        return row;
    }

    private static PriceListRow accepted(List<String> cells) {
        return accepted(HEADINGS, cells);
    }

    private static PriceListRow accepted(String headings, List<String> cells) {
        var read = read(headings, cells);
        assertThat(read).isInstanceOf(PriceListRow.class);
        return (PriceListRow) read;
    }

    private static List<Refusal> refused(List<String> cells) {
        var read = read(HEADINGS, cells);
        assertThat(read).isInstanceOf(ReadRow.Refused.class);
        return ((ReadRow.Refused) read).refusals();
    }

    private static ReadRow read(String headings, List<String> cells) {
        var first = new SheetRow(1, Arrays.asList(headings.split(",")));
        var recognised = Headings.in(List.of(first).iterator(), new ArrayList<>());
        return new RowRules(recognised.names(), recognised.mapping(), RATES).read(new SheetRow(7, cells));
    }

    private static BigDecimal rate(String fraction) {
        return new BigDecimal(fraction);
    }
}
