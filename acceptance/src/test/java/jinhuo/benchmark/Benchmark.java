package jinhuo.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jinhuo.acceptance.Api;
import jinhuo.acceptance.Product;
import jinhuo.search.RawSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the product, loads fifty thousand products with two offers each, and prints the portal's figures beside the
 * same work straight at Elasticsearch and PostgreSQL. Ratios of one run mean something; absolute figures belong to the
 * machine. Not part of the tests: {@code mvn verify -DskipTests -Pbenchmark}.
 */
class Benchmark {

    private static final int SECONDS = Integer.getInteger("jinhuo.benchmark.seconds", 9);
    private static final int[] CONNECTIONS = {1, 16};
    private static final int INVOICES = 2_000;
    private static final int IMPORTED_ROWS = 10_000;

    @TempDir
    Path directory;

    @Test
    void print() throws Exception {
        var begin = System.nanoTime();
        try (var product = Product.start(directory.resolve("data"))) {
            Report.line("first start, with sample data", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
            try (var connection = product.connect()) {
                GeneratedCatalogue.load(connection);
            }
            var staff = Api.demo(product.base(), "staff");
            Report.rate(
                    "reindex: products",
                    product.count("select count(*) from product"),
                    seconds(staff, Map.of("kind", "reindex")));
            Report.heading();
            for (var connections : CONNECTIONS) {
                search(product, connections);
                barcode(product, connections);
                orders(product, connections);
            }
            imports(product);
            invoices(product, staff);
            memory(product);
        }
        begin = System.nanoTime();
        try (var product = Product.start(directory.resolve("data"))) {
            Report.line("second start", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
            memory(product);
        }
    }

    private static void search(Product product, int connections) throws Exception {
        var texts = List.of("青山酱油", "酱油", "海苔薯片", "qingshan", "qsjy", "500ml", "柠檬绿茶 330ml", "好日子");
        var elasticsearch = product.elasticsearch();
        var portal = Load.run(connections, SECONDS, () -> {
            var shop = Api.demo(product.base(), "retailer");
            return () ->
                    shop.get("/api/search?limit=20&q=" + encoded(any(texts))).expect(200);
        });
        var limit = Load.run(connections, SECONDS, () -> {
            var http = HttpClient.newHttpClient();
            return () -> post(http, elasticsearch.resolve(RawSearch.path()), RawSearch.body(any(texts), 20));
        });
        Report.row("search, %d connections".formatted(connections), portal, limit);
    }

    private static void barcode(Product product, int connections) throws Exception {
        var codes = Rows.texts(product, "select gtin from barcode tablesample system (5) limit 1000");
        var portal = Load.run(connections, SECONDS, () -> {
            var shop = Api.demo(product.base(), "retailer");
            return () -> shop.get("/api/barcodes/" + any(codes)).expect(200);
        });
        var limit = Load.run(connections, SECONDS, () -> new RawBarcode(product, codes));
        Report.row("barcode, %d connections".formatted(connections), portal, limit);
    }

    private static void orders(Product product, int connections) throws Exception {
        var offers = OfferedGoods.of(product);
        var portal = Load.run(connections, SECONDS, () -> {
            var shop = Api.demo(product.base(), "retailer");
            return () -> shop.post(
                            "/api/checkouts",
                            Map.of("lines", OfferedGoods.tenLines(offers)),
                            Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                    .expect(201);
        });
        var limit = Load.run(connections, SECONDS, () -> new RawOrder(product, offers));
        Report.row("orders of 10 lines, %d connections".formatted(connections), portal, limit);
    }

    private static void imports(Product product) throws Exception {
        var supplier = Api.demo(product.base(), "supplier");
        var uploaded = supplier.upload("/api/price-lists", "generated.csv", PriceLists.generated(IMPORTED_ROWS))
                .expect(201)
                .json();
        Report.rate(
                "import: rows",
                IMPORTED_ROWS,
                Jobs.seconds(supplier, uploaded.get("job").get("id").asString()));
    }

    private static void invoices(Product product, Api staff) throws SQLException {
        ReceivedOrders.make(product, INVOICES);
        Report.rate("invoices, issued and rendered", INVOICES, seconds(staff, Map.of("kind", "invoices")));
    }

    private static void memory(Product product) {
        var portal = product.process();
        Report.line("memory of the portal", Memory.of(portal) + " MiB");
        Report.line("memory of both servers", Memory.ofChildren(portal) + " MiB");
    }

    private static double seconds(Api staff, Map<String, String> job) {
        return Jobs.seconds(
                staff, staff.post("/api/jobs", job).expect(202).json().get("id").asString());
    }

    private static void post(HttpClient http, URI uri, String body) throws Exception {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) {
            throw new AssertionError(uri + " answered " + status);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String any(List<String> texts) {
        return texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
    }
}
