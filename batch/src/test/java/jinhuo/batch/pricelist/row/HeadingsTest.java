package jinhuo.batch.pricelist.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jinhuo.batch.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率",
                "条码,品名,规格型号,计量单位,装箱数,整箱价（元/箱）,起批量（箱）,库存数量,增值税率(%)",
                "EAN-13,Product Name,Size,Unit,Units per case,Price per case (CNY),MOQ (cases),Stock (cases),VAT rate",
                "barcode,item_name,spec,uom,pack_size,case_price,min_order,inventory,vat"
            })
    void recognisesChineseAndEnglishHeadings(String headings) {
        assertThat(mapping(headings))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "gtin",
                        0,
                        "name",
                        1,
                        "specification",
                        2,
                        "unit",
                        3,
                        "packQuantity",
                        4,
                        "price",
                        5,
                        "minimumPacks",
                        6,
                        "stock",
                        7,
                        "vatRate",
                        8));
    }

    @Test
    void aPriceOfABottleIsNotThePriceOfACase() {
        assertThat(mapping("品名,批发价(元/瓶),零售价")).doesNotContainKey("price");
        assertThat(mapping("品名,批发价(元/瓶),批发价(元/箱)")).containsEntry("price", 2);
    }

    @Test
    void findsTheHeadingsBelowATitleAndKeepsTheRowsBehindThem() {
        var rows = rows("某某批发部价目表", "2026年3月", "品名,单位,箱规,批发价", "雪碧,瓶,24,48", "可乐,瓶,24,50");
        var behind = new ArrayList<SheetRow>();
        var headings = Headings.in(rows.iterator(), behind);
        assertThat(headings.row().line()).isEqualTo(3);
        assertThat(headings.mapping().isComplete()).isTrue();
        assertThat(behind).extracting(SheetRow::line).containsExactly(4, 5);
    }

    @Test
    void takesTheFirstRowWhenNothingIsRecognised() {
        var headings = Headings.in(rows("a,b,c,d", "1,2,3,4").iterator(), new ArrayList<>());
        assertThat(headings.names()).containsExactly("a", "b", "c", "d");
        assertThat(headings.mapping().isComplete()).isFalse();
    }

    private static Map<String, Integer> mapping(String headings) {
        return Headings.in(rows(headings).iterator(), new ArrayList<>())
                .mapping()
                .byCode();
    }

    private static List<SheetRow> rows(String... lines) {
        var number = new int[] {0};
        return Stream.of(lines)
                .map(line -> new SheetRow(++number[0], Arrays.asList(line.split(",", -1))))
                .toList();
    }
}
