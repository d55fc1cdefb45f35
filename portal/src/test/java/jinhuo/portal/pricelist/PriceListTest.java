package jinhuo.portal.pricelist;

import static jinhuo.portal.Answers.body;
import static jinhuo.portal.Answers.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Uploads as the portal sees them: nobody imports here. */
class PriceListTest extends PortalTest {

    private static final byte[] CSV = "品名,单位,箱规,批发价\n雪碧,瓶,24,48\n".getBytes(StandardCharsets.UTF_8);

    private Fixtures.Supplier supplier;

    @BeforeEach
    void supplier() {
        supplier = fixtures.supplier();
    }

    @Test
    void anUploadIsKeptAndItsImportRequested() {
        var list = upload(supplier.client(), "C:\\价格\\三月.csv", CSV);
        assertThat(list.get("fileName").asString()).isEqualTo("三月.csv");
        assertThat(list.get("status").asString()).isEqualTo("uploaded");
        assertThat(list.get("job").get("kind").asString()).isEqualTo("price_list_import");
        assertThat(list.get("job").get("status").asString()).isEqualTo("requested");
        assertThat(list.get("job").get("parameters").get("priceListId").asString())
                .isEqualTo(list.get("id").asString());
        assertThat(body(supplier.client().get("/api/price-lists/{id}", id(list)), 200))
                .isEqualTo(list);
        assertThat(body(supplier.client().get("/api/price-lists"), 200)
                        .get("items")
                        .get(0))
                .isEqualTo(list);
        body(supplier.client().get("/api/jobs/{id}", list.get("job").get("id").asString()), 200);
    }

    @Test
    void anotherSupplierFindsNothing() {
        var list = upload(supplier.client(), "list.csv", CSV);
        var other = fixtures.supplier().client();
        problem(other.get("/api/price-lists/{id}", id(list)), 404, "not-found");
        problem(other.get("/api/price-lists/{id}/refusals", id(list)), 404, "not-found");
        problem(other.get("/api/price-lists/{id}/refusals.csv", id(list)), 404, "not-found");
        problem(other.put("/api/price-lists/{id}/mapping", mapping(), id(list)), 404, "not-found");
        assertThat(body(other.get("/api/price-lists"), 200).get("items")).isEmpty();
    }

    @Test
    void onlyAnApprovedSupplierUploads() {
        fixtures.run(
                "update supplier set status = 'suspended', reason = 'x' where id = :id", Map.of("id", supplier.id()));
        problem(
                supplier.client().upload("/api/price-lists", Map.of(), "file", "a.csv", CSV),
                403,
                "supplier-not-admitted");
        problem(fixtures.staff().upload("/api/price-lists", Map.of(), "file", "a.csv", CSV), 403, "forbidden");
    }

    @Test
    void refusesWhatIsTooLargeEmptyOrNoFile() {
        var client = supplier.client();
        problem(
                client.upload("/api/price-lists", Map.of(), "file", "a.csv", new byte[10 * 1024 * 1024 + 1]),
                413,
                "too-large");
        var empty =
                problem(client.upload("/api/price-lists", Map.of(), "file", "a.csv", new byte[0]), 422, "validation");
        assertThat(empty.get("errors").get(0).get("field").asString()).isEqualTo("file");
        var text = problem(
                client.upload("/api/price-lists", Map.of("file", "text"), "x", "a.csv", CSV), 422, "validation");
        assertThat(text.get("errors").get(0).get("field").asString()).isEqualTo("file");
        client.upload("/api/price-lists", Map.of("x", "y"), "datei", "a.csv", CSV)
                .expectStatus()
                .is4xxClientError();
        client.post("/api/price-lists", Map.of("file", "a.csv")).expectStatus().isEqualTo(415);
        assertThat(body(client.get("/api/price-lists"), 200).get("items")).isEmpty();
    }

    @Test
    void takesAFileOfTheLargestSizeUnread() {
        var garbage = new byte[10 * 1024 * 1024];
        new Random(1).nextBytes(garbage);
        assertThat(upload(supplier.client(), "\u0007/", garbage).get("fileName").asString())
                .isNotBlank();
    }

    @Test
    void namingTheColumnsRequestsAnotherImport() {
        var list = needingMapping();
        var mapped = body(supplier.client().put("/api/price-lists/{id}/mapping", mapping(), id(list)), 200);
        assertThat(mapped.get("status").asString()).isEqualTo("uploaded");
        assertThat(mapped.get("mapping").get("price").asInt()).isEqualTo(3);
        assertThat(mapped.get("job").get("id").asString())
                .isNotEqualTo(list.get("job").get("id").asString());
        problem(supplier.client().put("/api/price-lists/{id}/mapping", mapping(), id(list)), 409, "import-running");
    }

    @Test
    void refusesColumnsThatDoNotFitAndNamesThem() {
        var list = needingMapping();
        var wrong = Map.of("mapping", Map.of("name", 0, "unit", 0, "packQuantity", 9, "colour", 1));
        var problem =
                problem(supplier.client().put("/api/price-lists/{id}/mapping", wrong, id(list)), 422, "validation");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("mapping.colour", "mapping.packQuantity", twice(problem), "mapping.price")
                .containsAnyOf("mapping.name", "mapping.unit");
    }

    @Test
    void columnsCannotBeNamedBeforeTheFileWasRead() {
        var list = upload(supplier.client(), "list.csv", CSV);
        fixtures.run(
                "update job set status = 'failed' where id = :id",
                Map.of("id", UUID.fromString(list.get("job").get("id").asString())));
        problem(supplier.client().put("/api/price-lists/{id}/mapping", mapping(), id(list)), 409, "headings-not-read");
    }

    @Test
    void refusedRowsAreListedAndDownloadedReadyToCorrect() {
        var list = upload(supplier.client(), "list.csv", CSV);
        fixtures.run(
                "update price_list set headings = '[\"品名\",\"单位\",\"箱规\",\"批发价\"]' where id = :id",
                Map.of("id", UUID.fromString(id(list))));
        fixtures.run(
                """
                insert into job_refusal (job_id, line, field, value, reason, accepted, source) values
                  (:job, 3, 'price', '面议', 'not_a_number', '0.0001–999999.9999', '["=1+1","瓶, 大","24","面议"]'),
                  (:job, 3, 'unit', '', 'required', '1–20', '["=1+1","瓶, 大","24","面议"]'),
                  (:job, 12, 'name', '', 'required', '1–200', '["","瓶"]')
                """, Map.of("job", UUID.fromString(list.get("job").get("id").asString())));
        var page = body(supplier.client().get("/api/price-lists/{id}/refusals?limit=2", id(list)), 200);
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("next").asString()).isNotBlank();

        var file = supplier.client()
                .get("/api/price-lists/{id}/refusals.csv", id(list))
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file)
                .isEqualTo("\uFEFF品名,单位,箱规,批发价,被拒原因\r\n"
                        + "'=1+1,\"瓶, 大\",24,面议,批发价：不是可用的数字（可以填：0.0001–999999.9999）；单位：必填（可以填：1–20）\r\n"
                        + ",瓶,,,商品名称：必填（可以填：1–200）\r\n");
    }

    @Test
    void manyRefusedRowsAreAllInTheFile() {
        var list = upload(supplier.client(), "list.csv", CSV);
        fixtures.run(
                """
                insert into job_refusal (job_id, line, field, value, reason, accepted, source)
                select :job, n, 'name', '', 'required', '1', '[]' from generate_series(1, 1234) n
                """, Map.of("job", UUID.fromString(list.get("job").get("id").asString())));
        var file = supplier.client()
                .get("/api/price-lists/{id}/refusals.csv", id(list))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(file.lines()).hasSize(1235);
    }

    private JsonNode needingMapping() {
        var list = upload(supplier.client(), "list.csv", CSV);
        fixtures.run(
                "update price_list set status = 'needs_mapping', headings = '[\"a\",\"b\",\"c\",\"d\"]' where id = :id",
                Map.of("id", UUID.fromString(id(list))));
        fixtures.run(
                "update job set status = 'completed' where id = :id",
                Map.of("id", UUID.fromString(list.get("job").get("id").asString())));
        return list;
    }

    private static String twice(JsonNode problem) {
        return problem.get("errors")
                .valueStream()
                .map(error -> error.get("field").asString())
                .filter(field -> field.equals("mapping.name") || field.equals("mapping.unit"))
                .findFirst()
                .orElse("none");
    }

    private static Map<String, Object> mapping() {
        return Map.of("mapping", Map.of("name", 0, "unit", 1, "packQuantity", 2, "price", 3));
    }

    private static JsonNode upload(ApiClient client, String name, byte[] content) {
        return body(client.upload("/api/price-lists", Map.of(), "file", name, content), 201);
    }

    private static String id(JsonNode list) {
        return list.get("id").asString();
    }
}
