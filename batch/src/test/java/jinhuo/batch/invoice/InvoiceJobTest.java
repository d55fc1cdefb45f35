package jinhuo.batch.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jinhuo.batch.issuing.DyingDatabase;
import jinhuo.batch.issuing.Papers;
import jinhuo.batch.issuing.Trade;
import jinhuo.batch.worker.BatchTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices over a real database: one for each received order, numbered without gaps, whatever interrupts the run. */
class InvoiceJobTest extends BatchTest {

    private Trade trade;
    private UUID supplier;
    private UUID line;
    private UUID shop;

    @BeforeEach
    void aShopAndItsSupplier() {
        trade = new Trade(jdbc);
        supplier = trade.supplier();
        line = trade.deliveryLine("衡山镇");
        shop = trade.shop("桂兰便民超市", line, "衡山镇");
    }

    @Test
    void invoicesWhatWasReceivedAndClosesTheOrder() {
        var order = received(2);
        jdbc.sql("update order_line set received_quantity = 30, difference_reason = '破损' where order_id = :id")
                .param("id", order)
                .update();

        var job = run("invoices", null, Map.of());

        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 1, 1, 0));
        var invoice = jdbc.sql("select gross, net, tax, number from invoice where order_id = :id")
                .param("id", order)
                .query()
                .singleRow();
        assertThat(invoice.get("gross")).hasToString("56.25");
        assertThat(invoice.get("net")).hasToString("49.78");
        assertThat(status(order)).isEqualTo("closed");
        assertThat(Papers.text(jdbc, number(order)))
                .contains(
                        "销售单",
                        "不是发票",
                        (String) invoice.get("number"),
                        "农夫山泉",
                        "伍拾陆元贰角伍分",
                        "¥56.25",
                        "桂兰便民超市",
                        "第 1 页 共 1 页");
        assertThat(outbox(order)).containsExactly("order_invoiced");
    }

    @Test
    void leavesOutLinesOfWhichNothingArrived() {
        var order = trade.receivedOrder(
                supplier, shop, line, Trade.Line.cases("农夫山泉", 1, "45"), Trade.Line.cases("康师傅冰红茶", 1, "50"));
        jdbc.sql("""
                update order_line set received_quantity = 0, difference_reason = '没有装车' where order_id = :id and line_no = 2
                """).param("id", order).update();

        run("invoices", null, Map.of());

        assertThat(jdbc.sql(
                                "select l.name from invoice i join invoice_line l on l.invoice_id = i.id where order_id = :id")
                        .param("id", order)
                        .query(String.class)
                        .list())
                .containsExactly("农夫山泉");
    }

    @Test
    void closesAnOrderOfWhichNothingArrivedWithoutAnInvoice() {
        var order = received(1);
        jdbc.sql("update order_line set received_quantity = 0, difference_reason = '车没到' where order_id = :id")
                .param("id", order)
                .update();

        run("invoices", null, Map.of());

        assertThat(status(order)).isEqualTo("closed");
        assertThat(numbers()).isEmpty();
        assertThat(outbox(order)).containsExactly("order_closed");
        assertThat(jdbc.sql("select reason from order_event where order_id = :id and to_status = 'closed'")
                        .param("id", order)
                        .query(String.class)
                        .single())
                .isEqualTo("nothing_received");
    }

    @Test
    void numbersWithoutGapsAndNeverTwice() {
        IntStream.range(0, 60).forEach(i -> received(1));

        run("invoices", null, Map.of());
        received(1);
        run("invoices", null, Map.of());
        run("invoices", null, Map.of());

        assertThat(numbers()).isEqualTo(gapless(61));
    }

    @Test
    void oneBadOrderIsPutAsideAndStopsNothing() {
        IntStream.range(0, 5).forEach(i -> received(1));
        var bad = received(1);
        jdbc.sql("update order_line set received_quantity = null where order_id = :id")
                .param("id", bad)
                .update();
        IntStream.range(0, 5).forEach(i -> received(1));

        var job = run("invoices", null, Map.of());

        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 11, 11, 1));
        assertThat(numbers()).isEqualTo(gapless(10));
        assertThat(status(bad)).isEqualTo("received");
        assertThat(jdbc.sql("select field, reason from job_refusal where job_id = :id")
                        .param("id", job)
                        .query()
                        .singleRow())
                .containsEntry("field", "receivedQuantity")
                .containsEntry("reason", "not_counted");

        jdbc.sql("update order_line set received_quantity = 24 where order_id = :id")
                .param("id", bad)
                .update();
        run("invoices", null, Map.of());

        assertThat(numbers()).isEqualTo(gapless(11));
    }

    @Test
    void goesOnWhereItDiedWhileIssuing() {
        IntStream.range(0, 120).forEach(i -> received(1));
        UUID job;
        try (var dying = new DyingDatabase(jdbc, "invoice", "new.number like '%-000101'")) {
            job = run("invoices", null, Map.of());
            assertThat(dying).isNotNull();
        }
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(numbers()).isEqualTo(gapless(100));

        runAgain(job, Map.of());
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 120, 120, 0));
        assertThat(numbers()).isEqualTo(gapless(120));
        assertThat(withoutFile()).isZero();
    }

    @Test
    void goesOnWhereItDiedWhileDrawing() {
        IntStream.range(0, 50).forEach(i -> received(1));
        UUID job;
        try (var dying = new DyingDatabase(jdbc, "stored_file", "new.name like '%-000031.pdf'")) {
            job = run("invoices", null, Map.of());
            assertThat(dying).isNotNull();
        }
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(withoutFile()).isEqualTo(30);

        runAgain(job, Map.of());
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 50, 50, 0));
        assertThat(numbers()).isEqualTo(gapless(50));
        assertThat(withoutFile()).isZero();
        assertThat(jdbc.sql("select count(*) from stored_file where name like :name")
                        .param("name", "XS-" + trade.supplierCode(supplier) + "-%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void twoWorkersAtOnceIssueEachInvoiceOnce() throws InterruptedException {
        IntStream.range(0, 150).forEach(i -> received(1));

        var threads = IntStream.range(0, 2)
                .mapToObj(i -> Thread.ofPlatform().start(() -> run("invoices", null, Map.of())))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(numbers()).isEqualTo(gapless(150));
        assertThat(withoutFile()).isZero();
    }

    @Test
    void aPageOfTextWeighsTensOfKilobytes() {
        var order = received(3);

        run("invoices", null, Map.of());

        assertThat(Papers.pdf(jdbc, number(order))).hasSizeLessThan(60_000);
    }

    @Test
    void anOrderOfFiveHundredLinesFillsManyPages() {
        var lines = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> Trade.Line.cases("农夫山泉饮用天然水（家庭装）" + i, 1, "28.5"))
                .toArray(Trade.Line[]::new);
        var order = trade.receivedOrder(supplier, shop, line, lines);

        run("invoices", null, Map.of());

        assertThat(Papers.text(jdbc, number(order)).replaceAll("\\s", ""))
                .contains("500农夫山泉饮用天然水（家庭装）500条码", "销售单（续）", "壹万肆仟贰佰伍拾元整", "¥14,250.00");
        assertThat(Papers.pdf(jdbc, number(order))).hasSizeLessThan(200_000);
    }

    private UUID received(int packs) {
        return trade.receivedOrder(supplier, shop, line, Trade.Line.cases("农夫山泉", packs, "45"));
    }

    private String status(UUID order) {
        return jdbc.sql("select status from orders where id = :id")
                .param("id", order)
                .query(String.class)
                .single();
    }

    private List<String> outbox(UUID order) {
        return jdbc.sql("select type from outbox where aggregate_id = :id order by id")
                .param("id", order)
                .query(String.class)
                .list();
    }

    private String number(UUID order) {
        return jdbc.sql("select number from invoice where order_id = :id")
                .param("id", order)
                .query(String.class)
                .single();
    }

    private List<String> numbers() {
        return jdbc.sql("select number from invoice where supplier_id = :id order by number")
                .param("id", supplier)
                .query(String.class)
                .list();
    }

    private List<String> gapless(int count) {
        var year = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).getYear();
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "XS-%s-%d-%06d".formatted(trade.supplierCode(supplier), year, i))
                .toList();
    }

    private int withoutFile() {
        return jdbc.sql("select count(*) from invoice where supplier_id = :id and file_id is null")
                .param("id", supplier)
                .query(Integer.class)
                .single();
    }
}
