package jinhuo.batch.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListImportTest extends PriceListTest {

    @Test
    void goodRowsBecomeGoodsOffersAndStock() {
        var supplier = supplier();
        var gtin = newGtin();
        var list = upload(
                supplier, (HEADINGS + gtin + ",雕牌洗衣皂,252克,袋,10,240.30,5,8,13%\n").getBytes(Charset.forName("GB18030")));
        var job = importList(list);
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 1, 1, 0));
        assertThat(counts(list)).isEqualTo(new Counts("imported", 1, 0, 0));
        assertThat(offers(supplier)).singleElement().satisfies(offer -> {
            assertThat(offer.name()).isEqualTo("雕牌洗衣皂");
            assertThat(offer.unit()).isEqualTo("箱");
            assertThat(offer.baseQuantity()).isEqualByComparingTo("10");
            assertThat(offer.price()).isEqualByComparingTo("240.30");
            assertThat(offer.minimumPacks()).isEqualTo(5);
            assertThat(offer.onHand()).isEqualByComparingTo("80");
            assertThat(packs(offer.productId())).containsExactly("袋 1", "箱 10");
            assertThat(movements(supplier, offer.productId())).containsExactly("count 80");
        });
        assertThat(code(gtin)).isEqualTo("袋 1");
        assertThat(told("price_list_imported", list)).isEqualTo(1);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var supplier = supplier();
        var csv = HEADINGS + newGtin() + ",甲,1L,瓶,12,24,1,3,13%\n" + newInStoreGtin() + ",乙,1L,瓶,12,24,1,3,13%\n"
                + ",丙,散装,公斤,12.5,24,1,3,9%\n";
        importList(supplier, csv);
        var before = offers(supplier);
        var outbox = outbox();
        var again = importList(supplier, csv);
        assertThat(counts(again)).isEqualTo(new Counts("imported", 0, 0, 3));
        assertThat(offers(supplier)).isEqualTo(before).hasSize(3);
        assertThat(outbox()).isEqualTo(outbox);
    }

    @Test
    void onlyWhatReallyChangedIsTold() {
        var supplier = supplier();
        var row = ",%s,1L,瓶,12,%s,1,%s,13%%\n";
        var gtins = List.of(newGtin(), newGtin(), newGtin());
        importList(
                supplier,
                HEADINGS
                        + gtins.get(0)
                        + row.formatted("a", 24, 3)
                        + gtins.get(1)
                        + row.formatted("b", 24, 3)
                        + gtins.get(2)
                        + row.formatted("c", 24, 3));
        var again = importList(
                supplier,
                HEADINGS
                        + gtins.get(0)
                        + row.formatted("a", 25, 3)
                        + gtins.get(1)
                        + row.formatted("b", 24, 3)
                        + gtins.get(2)
                        + row.formatted("c", 24, 2));
        assertThat(counts(again)).isEqualTo(new Counts("imported", 0, 2, 1));
        assertThat(offers(supplier)).extracting(OfferRow::version).containsExactly(2L, 1L, 2L);
        assertThat(offers(supplier))
                .extracting(offer -> told("product_changed", offer.productId()))
                .containsExactly(2, 1, 2);
        assertThat(movements(supplier, offers(supplier).get(2).productId())).containsExactly("count 36", "count -12");
    }

    @Test
    void twoSuppliersMeetInOneProductUnderItsFirstName() {
        var first = supplier();
        var second = supplier();
        var gtin = newGtin();
        importList(first, HEADINGS + gtin + ",雪碧,330ml,瓶,24,48,1,3,13%\n");
        var list = importList(second, HEADINGS + gtin + ",七喜,500ml,听,12,30,1,3,13%\n");
        assertThat(counts(list)).isEqualTo(new Counts("imported", 1, 0, 0));
        assertThat(offers(second)).singleElement().satisfies(offer -> {
            assertThat(offer.productId()).isEqualTo(offers(first).getFirst().productId());
            assertThat(offer.name()).isEqualTo("雪碧");
            assertThat(offer.baseUnit()).isEqualTo("瓶");
            assertThat(offer.version()).isEqualTo(2);
        });
        assertThat(offers(first))
                .singleElement()
                .satisfies(offer -> assertThat(offer.price()).isEqualByComparingTo("48"));
    }

    @Test
    void inStoreCodesAndGoodsWithoutCodeNeverMeet() {
        var first = supplier();
        var second = supplier();
        var csv = HEADINGS + newInStoreGtin() + ",短裤,XL,件,10,100,1,3,13%\n,土鸡蛋,散装,斤,30,200,1,3,9%\n";
        importList(first, csv);
        importList(second, csv);
        assertThat(offers(first))
                .hasSize(2)
                .extracting(OfferRow::productId)
                .doesNotContainAnyElementsOf(
                        offers(second).stream().map(OfferRow::productId).toList());
    }

    @Test
    void aSupplierRenamesItsOwnGoods() {
        var supplier = supplier();
        var code = newInStoreGtin();
        importList(supplier, HEADINGS + code + ",短裤,XL,件,10,100,1,3,13%\n");
        var list = importList(supplier, HEADINGS + code + ",男短裤,XL,件,10,100,1,3,13%\n");
        assertThat(counts(list)).isEqualTo(new Counts("imported", 0, 1, 0));
        assertThat(offers(supplier)).extracting(OfferRow::name).containsExactly("男短裤");
    }

    @Test
    void anotherPackTakesThePlaceOfTheFormerOne() {
        var supplier = supplier();
        var gtin = newGtin();
        importList(supplier, HEADINGS + gtin + ",雪碧,330ml,瓶,24,48,1,3,13%\n");
        var list = importList(supplier, HEADINGS + gtin + ",雪碧,330ml,瓶,20,40,1,3,13%\n");
        assertThat(counts(list)).isEqualTo(new Counts("imported", 0, 1, 0));
        assertThat(offers(supplier)).extracting(OfferRow::listed).containsExactly(true, false);
        var back = importList(supplier, HEADINGS + gtin + ",雪碧,330ml,瓶,24,48,1,3,13%\n");
        assertThat(counts(back)).isEqualTo(new Counts("imported", 0, 1, 0));
        assertThat(offers(supplier)).extracting(OfferRow::listed).containsExactly(false, true);
    }

    @Test
    void aCaseCodeStandsOnTheCase() {
        var supplier = supplier();
        var body = "1" + newGtin().substring(0, 12);
        var code = body + jinhuo.domain.barcode.Gtin.checkDigit(body);
        importList(supplier, HEADINGS + code + ",雪碧,330ml,瓶,24,48,1,3,13%\n");
        assertThat(code(code)).isEqualTo("箱 24");
    }

    @Test
    void whatTheListDoesNotSayStaysAsItIs() {
        var supplier = supplier();
        var gtin = newGtin();
        importList(supplier, HEADINGS + gtin + ",雪碧,330ml,瓶,24,48,5,3,9%\n");
        var list = importList(supplier, "条码,品名,单位,箱规,批发价\n" + gtin + ",雪碧,瓶,24,48\n");
        assertThat(counts(list)).isEqualTo(new Counts("imported", 0, 0, 1));
        assertThat(offers(supplier)).singleElement().satisfies(offer -> {
            assertThat(offer.minimumPacks()).isEqualTo(5);
            assertThat(offer.vatRate()).isEqualByComparingTo("0.09");
            assertThat(offer.onHand()).isEqualByComparingTo("72");
        });
    }

    @Test
    void refusedRowsAreListedByLineAndTheOthersGoOn() {
        var supplier = supplier();
        var gtin = newGtin();
        var list = upload(
                supplier,
                HEADINGS + gtin + ",甲,1L,瓶,12,24,1,3,13%\n"
                        + "6910019006366,乙,1L,瓶,12,24,1,3,13%\n"
                        + newGtin() + ",,1L,瓶,十二,24,1,3,17%\n"
                        + gtin + ",甲,1L,瓶,12,23,1,3,13%\n"
                        + newGtin() + ",丁,1L,瓶,12,24,1,3,13%\n");
        var job = importList(list);
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 5, 5, 3));
        assertThat(counts(list)).isEqualTo(new Counts("imported", 2, 0, 0));
        assertThat(refusals(job))
                .extracting(refusal -> refusal.line() + " " + refusal.field() + " " + refusal.reason())
                .containsExactly(
                        "3 gtin gtin_check_digit",
                        "4 name required",
                        "4 packQuantity not_a_number",
                        "4 vatRate unknown_vat_rate",
                        "5 gtin duplicate");
        assertThat(refusals(job).getLast().accepted()).isEqualTo("≠ #2");
        assertThat(offers(supplier))
                .extracting(OfferRow::price)
                .allSatisfy(price -> assertThat(price).isEqualByComparingTo("24"));
    }

    @Test
    void twoCodesOfOneProductAreTheSameProduct() {
        var supplier = supplier();
        var bottle = newGtin();
        var multipack = newGtin();
        importList(supplier, HEADINGS + bottle + ",雪碧,330ml,瓶,24,48,1,3,13%\n");
        jdbc.sql("insert into barcode (gtin, product_id, pack_unit, base_quantity) values (:gtin, :product, '提', 6)")
                .param("gtin", "0" + multipack)
                .param("product", offers(supplier).getFirst().productId())
                .update();
        var job = importList(upload(
                supplier,
                HEADINGS + bottle + ",雪碧,330ml,瓶,24,48,1,3,13%\n" + multipack + ",雪碧,330ml*6,提,4,48,1,3,13%\n"));
        assertThat(refusals(job)).extracting(Refused::reason).containsExactly("duplicate");
    }

    @Test
    void asksForTheColumnsThatItDoesNotRecognise() {
        var supplier = supplier();
        var list = upload(supplier, "代号,货,每箱,元,零售单位\n" + newGtin() + ",雪碧,24,48,瓶\n");
        var job = importList(list);
        assertThat(outcome(job).status()).isEqualTo("completed");
        assertThat(outcome(job).message()).isEqualTo("needs_mapping");
        assertThat(counts(list).status()).isEqualTo("needs_mapping");
        assertThat(column(list, "headings ->> 1")).isEqualTo("货");
        assertThat(column(list, "sample -> 0 ->> 1")).isEqualTo("雪碧");
        assertThat(offers(supplier)).isEmpty();

        map(list, "{\"gtin\": 0, \"name\": 1, \"packQuantity\": 2, \"price\": 3, \"unit\": 4}");
        assertThat(outcome(importList(list)).message()).isNull();
        assertThat(counts(list)).isEqualTo(new Counts("imported", 1, 0, 0));
    }

    @Test
    void columnsThatWereMappedOnceAreKnownTheNextTime() {
        var supplier = supplier();
        var list = upload(supplier, "代号,货,每箱,元,零售单位\n" + newGtin() + ",雪碧,24,48,瓶\n");
        map(list, "{\"gtin\": 0, \"name\": 1, \"packQuantity\": 2, \"price\": 3, \"unit\": 4}");
        importList(list);

        var corrected = upload(supplier, "代号,货,每箱,元,零售单位,被拒原因\n" + newGtin() + ",可乐,24,50,瓶,条码不对\n");
        var ofSomebodyElse = upload(supplier(), "代号,货,每箱,元,零售单位\n" + newGtin() + ",可乐,24,50,瓶\n");
        var inAnotherOrder = upload(supplier, "货,代号,每箱,元,零售单位\n可乐," + newGtin() + ",24,50,瓶\n");

        assertThat(outcome(importList(corrected)).message()).isNull();
        assertThat(counts(corrected)).isEqualTo(new Counts("imported", 1, 0, 0));
        assertThat(outcome(importList(ofSomebodyElse)).message()).isEqualTo("needs_mapping");
        assertThat(outcome(importList(inAnotherOrder)).message()).isEqualTo("needs_mapping");
    }

    @Test
    void aMappingThatDoesNotFitFails() {
        var list = upload(supplier(), "a,b,c,d\n1,2,3,4\n");
        map(list, "{\"name\": 1, \"packQuantity\": 2, \"price\": 3, \"unit\": 4}");
        assertThat(outcome(importList(list)).message()).isEqualTo("bad_mapping");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', file_empty",
        "'品名,单位,箱规,批发价', no_rows",
        "'品名\n雪碧', too_few_columns|4",
        "'PK\u0003\u0004 and so on', broken_workbook",
        "'\u0000\u0001', not_a_sheet"
    })
    void aFileThatIsNoPriceListFailsWithAClearReason(String content, String message) {
        var list = upload(supplier(), content);
        var job = importList(list);
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(outcome(job).message()).isEqualTo(message);
        assertThat(counts(list).status()).isEqualTo("failed");
    }

    @Test
    void tooManyRowsFailBeforeAnyIsTaken() {
        var supplier = supplier();
        var list = upload(supplier, HEADINGS + ",雪碧,330ml,瓶,24,48,1,3,13%\n".repeat(200_000));
        assertThat(outcome(importList(list)).message()).isEqualTo("too_many_rows|100000");
        assertThat(offers(supplier)).isEmpty();
    }

    private void map(UUID list, String mapping) {
        jdbc.sql("update price_list set mapping = :mapping::jsonb where id = :id")
                .param("mapping", mapping)
                .param("id", list)
                .update();
    }

    private String column(UUID list, String expression) {
        return jdbc.sql("select " + expression + " from price_list where id = :id")
                .param("id", list)
                .query(String.class)
                .single();
    }

    private List<String> packs(UUID product) {
        return jdbc.sql(
                        "select unit || ' ' || trim_scale(base_quantity) from pack_level where product_id = :product order by base_quantity")
                .param("product", product)
                .query(String.class)
                .list();
    }

    private List<String> movements(UUID supplier, UUID product) {
        return jdbc.sql("""
                        select kind || ' ' || trim_scale(on_hand_change) from stock_movement
                        where supplier_id = :supplier and product_id = :product order by id
                        """)
                .param("supplier", supplier)
                .param("product", product)
                .query(String.class)
                .list();
    }

    private String code(String gtin) {
        return jdbc.sql(
                        "select pack_unit || ' ' || trim_scale(base_quantity) from barcode where gtin = lpad(:gtin, 14, '0')")
                .param("gtin", gtin)
                .query(String.class)
                .single();
    }

    private int told(String type, UUID id) {
        return jdbc.sql("select count(*) from outbox where type = :type and aggregate_id = :id")
                .param("type", type)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private int outbox() {
        return jdbc.sql("select count(*) from outbox where type = 'product_changed'")
                .query(Integer.class)
                .single();
    }
}
