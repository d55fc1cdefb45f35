package jinhuo.batch.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jinhuo.batch.BatchApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class PriceListRestartTest extends PriceListTest {

    private static final int ROWS = 1000;

    /** Every tenth row is refused, and the last row repeats the first, whose chunk lies before every interruption. */
    private static final String CSV = csv();

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String user;

    @Value("${spring.datasource.password}")
    private String password;

    @AfterEach
    void removeObstacle() {
        jdbc.sql("drop trigger if exists obstacle on offer").update();
    }

    @Test
    void aFailedImportGoesOnWhereItStoppedAndEndsAsIfNothingHadHappened() {
        var supplier = supplier();
        var list = upload(supplier, CSV);
        obstacle("if new.price = 1700 then raise exception 'the disk is on fire'; end if");
        var job = importList(list);
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(offers(supplier)).hasSizeBetween(500, 600);
        var firstHalf = counts(list).created();

        removeObstacle();
        runAgain(job, Map.of("priceListId", list.toString()));
        assertThat(firstHalf).isEqualTo(offers(supplier).size() - (counts(list).created() - firstHalf));
        assertSameAsUninterrupted(supplier, list, job);
    }

    @Test
    void anImportOutlivesTheWorkerThatWasKilled() throws IOException, InterruptedException {
        var supplier = supplier();
        var list = upload(supplier, CSV);
        obstacle("perform pg_sleep(0.004)");
        var job = request(supplier, list);
        var worker = startWorker();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> outcome(job).done() >= 300);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        assertThat(outcome(job).status()).isEqualTo("running");
        assertThat(outcome(job).done()).isLessThan(ROWS);

        removeObstacle();
        runAgain(job, Map.of("priceListId", list.toString()));
        assertSameAsUninterrupted(supplier, list, job);
    }

    private void assertSameAsUninterrupted(UUID supplier, UUID list, UUID job) {
        var other = supplier();
        var reference = upload(other, CSV);
        var referenceJob = importList(reference);
        assertThat(outcome(job))
                .isEqualTo(outcome(referenceJob))
                .isEqualTo(new Outcome("completed", null, ROWS, ROWS, 101));
        assertThat(counts(list)).isEqualTo(counts(reference)).isEqualTo(new Counts("imported", 899, 0, 0));
        assertThat(refusals(job)).isEqualTo(refusals(referenceJob));
        assertThat(offers(supplier))
                .usingRecursiveComparison()
                .ignoringFields("productId")
                .isEqualTo(offers(other));
        assertThat(sum(supplier)).isEqualTo(sum(other));
    }

    /** What stands in the way of an offer, by name of a trigger's body. */
    private void obstacle(String body) {
        jdbc.sql("create or replace function obstacle() returns trigger language plpgsql as $$ begin " + body
                        + "; return new; end $$")
                .update();
        jdbc.sql("create trigger obstacle before insert on offer for each row execute function obstacle()")
                .update();
    }

    private UUID request(UUID supplier, UUID list) {
        return jdbc.sql("""
                        insert into job (kind, parameters, supplier_id)
                        values ('price_list_import', jsonb_build_object('priceListId', :list::text), :supplier) returning id
                        """)
                .param("list", list)
                .param("supplier", supplier)
                .query(UUID.class)
                .single();
    }

    private Process startWorker() throws IOException {
        var java = new File(System.getProperty("java.home"), "bin/java").getPath();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dspring.datasource.url=" + url,
                        "-Dspring.datasource.username=" + user,
                        "-Dspring.datasource.password=" + password,
                        "-Dspring.flyway.enabled=false",
                        BatchApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> sum(UUID supplier) {
        return jdbc.sql("""
                        select count(*) || ' movements of ' || sum(on_hand_change) from stock_movement
                        where supplier_id = :supplier
                        """).param("supplier", supplier).query(String.class).list();
    }

    private static String csv() {
        var first = newInStoreGtin();
        Function<Integer, String> row = i -> {
            var code = i % 10 == 5 ? "123" : i == 0 || i == ROWS - 1 ? first : "";
            return "%s,货%04d,1L,瓶,12,%d,1,3,13%%\n".formatted(code, i, 1000 + i);
        };
        return HEADINGS + IntStream.range(0, ROWS).boxed().map(row).reduce("", String::concat);
    }
}
