package jinhuo.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** Manifests over a real database: every ready order goes once, whatever interrupts the run. */
class ManifestJobTest extends BatchTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 6);
    private static final Trade.Line WATER = Trade.Line.cases("农夫山泉饮用天然水", 3, "28.5");

    private Trade trade;
    private UUID supplier;
    private UUID line;
    private String code;
    private UUID near;
    private UUID far;

    @BeforeEach
    void twoShopsOnALine() {
        trade = new Trade(jdbc);
        supplier = trade.supplier();
        line = trade.deliveryLine("衡山镇", "佛子岭镇", "漫水河镇");
        code = jdbc.sql("select code from delivery_line where id = :id")
                .param("id", line)
                .query(String.class)
                .single();
        near = trade.shop("桂兰便民超市", line, "衡山镇");
        far = trade.shop("漫水河老杨百货", line, "漫水河镇");
    }

    @Test
    void loadsTheReadyOrdersInTheOrderOfTheWay() {
        var last = ready(far);
        var first = ready(near);
        var again = ready(near);
        var otherDay = trade.readyOrder(supplier, near, line, DATE.plusDays(1), WATER);

        var job = run();

        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 4, 4, 0));
        assertThat(notes()).containsExactly(note(1), note(2), note(3));
        assertThat(positions(first, again, last)).containsExactly(1, 1, 2);
        assertThat(statuses(first, again, last, otherDay)).containsExactly("loaded", "loaded", "loaded", "ready");
        assertThat(jdbc.sql("select type from outbox where aggregate_id = :id")
                        .param("id", first)
                        .query(String.class)
                        .list())
                .containsExactly("order_loaded");
        assertThat(jdbc.sql("select to_status from order_event where order_id = :id")
                        .param("id", first)
                        .query(String.class)
                        .list())
                .containsExactly("loaded");
    }

    @Test
    void thePapersSayWhatTheDriverAndTheShopNeed() {
        ready(far);
        trade.readyOrder(supplier, near, line, DATE, WATER, Trade.Line.cases("康师傅冰红茶", 2, "36"));

        run();

        assertThat(Papers.text(jdbc, manifest(1)))
                .contains("配送单", "送货顺序", "装车顺序", "拣货合计", "桂兰便民超市", "139 5640 1234", "157.50", "243.00", "6 箱", "144 瓶");
        var loading = Papers.text(jdbc, manifest(1));
        loading = loading.substring(loading.indexOf("装车顺序"), loading.indexOf("拣货合计"));
        assertThat(loading.indexOf("漫水河老杨百货")).isLessThan(loading.indexOf("桂兰便民超市"));
        assertThat(Papers.text(jdbc, note(1)))
                .contains("送货单", note(1), "桂兰便民超市", "=72瓶", "85.50", "72.00", "壹佰伍拾柒元伍角", "¥157.50")
                .contains("实收数量", "差异原因", "收货人（签字）", "JY13415020001234", "6921317905038");
        assertThat(Papers.pdf(jdbc, note(1))).hasSizeLessThan(60_000);
    }

    @Test
    void manyStopsWithLongNamesFillSeveralPages() {
        var lines = IntStream.range(0, 12)
                .mapToObj(i -> new Trade.Line(
                        "安徽霍山大别山野生葛根粉礼盒装（含赠品）第" + i + "款", "500g×6 袋", "箱", "袋", "6", i + 1, "128.8", "0.09"))
                .toArray(Trade.Line[]::new);
        var shops = IntStream.range(0, 18)
                .mapToObj(i -> "霍山县漫水河镇老杨家百货副食品烟酒经营部第" + i + "分店")
                .toList();
        for (var name : shops) {
            var order = trade.readyOrder(supplier, trade.shop(name, line, "漫水河镇"), line, DATE, lines);
            jdbc.sql("update orders set note = '到村口先打电话，下午三点以后店里才有人；啤酒空瓶四箱请带回。' where id = :id")
                    .param("id", order)
                    .update();
        }

        run();

        var text = Papers.text(jdbc, manifest(1));
        assertThat(text).contains("配送单（续）", "第 2 页", "留言：到村口先打电话");
        assertThat(text.replaceAll("\\s", "")).contains(shops);
        assertThat(Papers.pdf(jdbc, manifest(1))).hasSizeLessThan(120_000);
        assertThat(Papers.text(jdbc, note(7))).contains("壹万零肆拾陆元肆角", "收货人（签字）");
    }

    @Test
    void takesTheGoodsFromStock() {
        var order = ready(near);

        run();

        assertThat(stock(order)).containsExactly("1000.000 0.000");
        assertThat(movements(order)).containsExactly("reservation 0.000 72.000", "pick -72.000 -72.000");
    }

    @Test
    void goodsOnTheVehicleWereOnHandWhateverTheLastCountSaid() {
        var order = ready(near);
        jdbc.sql("update stock set on_hand = 50 where supplier_id = :id")
                .param("id", supplier)
                .update();

        run();

        assertThat(stock(order)).containsExactly("0.000 0.000");
        assertThat(jdbc.sql(
                                "select on_hand_change from stock_movement where supplier_id = :id and kind = 'count' order by id")
                        .param("id", supplier)
                        .query((row, number) -> row.getBigDecimal(1).intValue())
                        .list())
                .containsExactly(1072, 22);
    }

    @Test
    void whatWasReadyTooLateGoesWithASecondRun() {
        ready(near);
        run();
        var late = ready(far);

        run();
        run();

        assertThat(jdbc.sql("select number from manifest where delivery_line_id = :line order by run")
                        .param("line", line)
                        .query(String.class)
                        .list())
                .containsExactly(manifest(1), manifest(2));
        assertThat(notes()).containsExactly(note(1), note(2));
        assertThat(statuses(late)).containsExactly("loaded");
    }

    @Test
    void takesAllLinesUnlessOneIsNamed() {
        var other = trade.deliveryLine("诸佛庵镇");
        var elsewhere = trade.readyOrder(supplier, trade.shop("诸佛庵供销社", other, "诸佛庵镇"), other, DATE, WATER);
        var here = ready(near);

        run("manifests", null, Map.of("date", DATE.toString(), "deliveryLineId", line.toString()));
        assertThat(statuses(here, elsewhere)).containsExactly("loaded", "ready");

        run();
        assertThat(statuses(here, elsewhere)).containsExactly("loaded", "loaded");
    }

    @Test
    void goesOnWhereItDiedWhileLoading() {
        var orders = List.of(ready(near), ready(near), ready(far));
        var parameters = Map.of("date", DATE.toString());
        UUID job;
        try (var dying = new DyingDatabase(jdbc, "stock_movement", "new.kind = 'pick'")) {
            job = run("manifests", null, parameters);
            assertThat(dying).isNotNull();
        }
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(statuses(orders.toArray(UUID[]::new))).containsOnly("ready");
        assertThat(notes()).isEmpty();

        runAgain(job, parameters);

        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 4, 4, 0));
        assertThat(notes()).containsExactly(note(1), note(2), note(3));
        assertThat(stock(orders.getFirst())).containsExactly("1000.000 0.000");
    }

    @Test
    void goesOnWhereItDiedWhileDrawing() {
        IntStream.range(0, 30).forEach(i -> ready(near));
        var parameters = Map.of("date", DATE.toString());
        UUID job;
        try (var dying = new DyingDatabase(jdbc, "stored_file", "new.name = '%s.pdf'".formatted(note(25)))) {
            job = run("manifests", null, parameters);
            assertThat(dying).isNotNull();
        }
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(withoutFile()).isEqualTo(11);

        runAgain(job, parameters);

        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, 31, 31, 0));
        assertThat(withoutFile()).isZero();
        assertThat(notes()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void twoWorkersAtOnceLoadEachOrderOnce() throws InterruptedException {
        IntStream.range(0, 40).forEach(i -> ready(i % 2 == 0 ? near : far));

        var threads = IntStream.range(0, 2)
                .mapToObj(i -> Thread.ofPlatform().start(this::run))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(notes())
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(this::note).toList());
        assertThat(jdbc.sql("select count(*) from manifest where delivery_line_id = :line")
                        .param("line", line)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(withoutFile()).isZero();
    }

    @Test
    void oneBadLineStopsNoOther() {
        var bad = ready(near);
        jdbc.sql("update stock set reserved = 0 where supplier_id = :id")
                .param("id", supplier)
                .update();
        supplier = trade.supplier();
        var other = trade.deliveryLine("诸佛庵镇");
        var good = trade.readyOrder(supplier, trade.shop("诸佛庵供销社", other, "诸佛庵镇"), other, DATE, WATER);

        var job = run();

        assertThat(statuses(bad, good)).containsExactly("ready", "loaded");
        assertThat(outcome(job).status()).isEqualTo("completed");
        assertThat(jdbc.sql("select value from job_refusal where job_id = :job")
                        .param("job", job)
                        .query(String.class)
                        .list())
                .containsExactly(code);
        jdbc.sql("update orders set delivery_date = delivery_date + 100 where id = :id")
                .param("id", bad)
                .update();
    }

    @Test
    void saysWhichDateItWants() {
        var job = run("manifests", null, Map.of("date", "tomorrow"));

        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(outcome(job).message()).isEqualTo("date_wanted|2026-03-05");
    }

    private UUID run() {
        return run("manifests", null, Map.of("date", DATE.toString()));
    }

    private UUID ready(UUID shop) {
        return trade.readyOrder(supplier, shop, line, DATE, WATER);
    }

    private String manifest(int run) {
        return "PS-" + code + "-20260306-" + run;
    }

    private String note(int number) {
        return "SH-%s-20260306-%03d".formatted(code, number);
    }

    private List<String> notes() {
        return jdbc.sql("""
                select n.number from delivery_note n join manifest m on m.id = n.manifest_id
                where m.delivery_line_id = :line order by n.number
                """).param("line", line).query(String.class).list();
    }

    private int withoutFile() {
        return jdbc.sql("""
                select count(*) from document d
                left join delivery_note n on n.id = d.id
                join manifest m on m.id in (d.manifest_id, n.manifest_id)
                where m.delivery_line_id = :line and d.file_id is null
                """).param("line", line).query(Integer.class).single();
    }

    private List<Integer> positions(UUID... orders) {
        return inOrder("select position from delivery_note where order_id = :id", Integer.class, orders);
    }

    private List<String> statuses(UUID... orders) {
        return inOrder("select status from orders where id = :id", String.class, orders);
    }

    private <T> List<T> inOrder(String sql, Class<T> type, UUID... orders) {
        return List.of(orders).stream()
                .map(id -> jdbc.sql(sql).param("id", id).query(type).single())
                .toList();
    }

    private List<String> stock(UUID order) {
        return jdbc.sql("""
                select s.on_hand || ' ' || s.reserved
                from order_line l join stock s on s.product_id = l.product_id
                where l.order_id = :id
                """).param("id", order).query(String.class).list();
    }

    private List<String> movements(UUID order) {
        return jdbc.sql("""
                select kind || ' ' || on_hand_change || ' ' || reserved_change
                from stock_movement where order_id = :id order by id
                """).param("id", order).query(String.class).list();
    }
}
