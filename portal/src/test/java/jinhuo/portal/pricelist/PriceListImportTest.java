package jinhuo.portal.pricelist;

import static jinhuo.portal.Answers.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import jinhuo.portal.ApiClient;
import jinhuo.portal.PortalWithWorkerTest;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** From the upload to the goods, with the worker inside the portal, as on one machine. */
class PriceListImportTest extends PortalWithWorkerTest {

    private static final String HEADINGS = "商品条码,商品名称,规格,单位,箱规,批发价(元/箱),起订量(箱),库存(箱),税率\n";

    @Test
    void anUploadedListIsImportedWhileItsSupplierWatches() {
        var supplier = fixtures.supplier();
        slow(database, "0.002");
        var rows = new StringBuilder(HEADINGS);
        IntStream.range(0, 900)
                .forEach(i -> rows.append(i % 9 == 0 ? "123" : "")
                        .append(",货")
                        .append(i)
                        .append(",1L,瓶,12,24,1,3,13%\n"));
        var list = upload(supplier.client(), rows.toString().getBytes(Charset.forName("GB18030")));
        var seen = new HashSet<Integer>();
        var ended = ended(supplier.client(), list, seen);
        slow(database, "0");

        assertThat(ended.get("status").asString()).isEqualTo("imported");
        assertThat(ended.get("encoding").asString()).isEqualTo("gb18030");
        assertThat(ended.get("created").asInt()).isEqualTo(800);
        assertThat(ended.get("job").get("done").asInt()).isEqualTo(900);
        assertThat(ended.get("job").get("refused").asInt()).isEqualTo(100);
        assertThat(seen).as("progress on the way").anyMatch(done -> done > 0 && done < 900);
        assertThat(offers(supplier.id().toString())).isEqualTo(800);
        var refusal = body(supplier.client().get("/api/price-lists/{id}/refusals", id(list)), 200)
                .get("items")
                .get(0);
        assertThat(refusal.get("line").asInt()).isEqualTo(2);
        assertThat(refusal.get("reason").asString()).isEqualTo("gtin_length");
    }

    @Test
    void theDownloadedRefusalsCanBeCorrectedAndUploadedAgain() {
        var client = fixtures.supplier().client();
        var first = upload(
                client,
                (HEADINGS + ",好货,1L,瓶,12,24,1,3,13%\n,坏货,1L,瓶,12,面议,1,3,13%\n").getBytes(StandardCharsets.UTF_8));
        ended(client, first, new HashSet<>());
        var file = client.get("/api/price-lists/{id}/refusals.csv", id(first))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file).contains("坏货").doesNotContain("好货");

        var again = upload(client, file.replace("面议", "30").getBytes(StandardCharsets.UTF_8));
        var ended = ended(client, again, new HashSet<>());
        assertThat(ended.get("created").asInt()).isEqualTo(1);
        assertThat(ended.get("job").get("refused").asInt()).isZero();
    }

    @Test
    void aListWithStrangeHeadingsIsImportedOnceItsColumnsAreNamed() {
        var client = fixtures.supplier().client();
        var list = upload(client, "货,零售,每箱,元\n雪碧,瓶,24,48\n".getBytes(StandardCharsets.UTF_8));
        var asked = ended(client, list, new HashSet<>());
        assertThat(asked.get("status").asString()).isEqualTo("needs_mapping");
        assertThat(asked.get("sample").get(0).get(0).asString()).isEqualTo("雪碧");
        assertThat(asked.get("job").get("message").asString()).contains("表头");

        var mapping = Map.of("mapping", Map.of("name", 0, "unit", 1, "packQuantity", 2, "price", 3));
        body(client.put("/api/price-lists/{id}/mapping", mapping, id(list)), 200);
        assertThat(ended(client, list, new HashSet<>()).get("status").asString())
                .isEqualTo("imported");
    }

    @Test
    void aBrokenFileFailsWithASentence() {
        var client = fixtures.supplier().client();
        var list = upload(client, "PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.UTF_8));
        var ended = ended(client, list, new HashSet<>());
        assertThat(ended.get("status").asString()).isEqualTo("failed");
        assertThat(ended.get("job").get("message").asString()).isEqualTo("XLSX 文件已损坏，无法打开。请重新保存后上传。");
    }

    private static JsonNode ended(ApiClient client, JsonNode list, HashSet<Integer> seen) {
        var last = new AtomicReference<>(list);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    last.set(body(client.get("/api/price-lists/{id}", id(list)), 200));
                    seen.add(last.get().get("job").get("done").asInt());
                    var status = last.get().get("job").get("status").asString();
                    return status.equals("completed") || status.equals("failed");
                });
        return last.get();
    }

    /** Makes the database take its time over each offer, as a larger list would. */
    private static void slow(DatabaseClient database, String seconds) {
        database.sql("create or replace function slow() returns trigger language plpgsql as $$ begin perform pg_sleep("
                        + seconds + "); return new; end $$")
                .then()
                .then(database.sql(
                                "create or replace trigger slow before insert on offer for each row execute function slow()")
                        .then())
                .block();
    }

    private int offers(String supplier) {
        return database.sql("select count(*)::int from offer where supplier_id = :supplier::uuid and listed")
                .bind("supplier", supplier)
                .map(row -> row.get(0, Integer.class))
                .one()
                .block();
    }

    private static JsonNode upload(ApiClient client, byte[] content) {
        return body(client.upload("/api/price-lists", Map.of(), "file", "list.csv", content), 201);
    }

    private static String id(JsonNode list) {
        return list.get("id").asString();
    }
}
