package jinhuo.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job, from the first click to the last paper, against the started product. */
class MainJobIT {

    @TempDir
    static Path directory;

    private static Product product;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start(directory.resolve("data"));
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    /** Leaves screenshots and the papers as pictures in {@code acceptance/target/browser}. */
    @Test
    void isDoneInTheBrowser() throws Exception {
        Tool.require("chromium", "npm", "pdftoppm");
        var pictures = Product.root().resolve("acceptance/target/browser");
        Files.createDirectories(pictures);
        Tool.run(
                Product.root().resolve("frontend"),
                Map.of("JINHUO_URL", product.base().toString(), "JINHUO_PICTURES", pictures.toString()),
                List.of("npm", "run", "--silent", "e2e"));
    }

    @Test
    void isDoneThroughTheApi() throws Exception {
        Tool.require("bash", "curl", "jq");
        var list = directory.resolve("price-list.csv");
        try (var sample = MainJobIT.class.getResourceAsStream("/price-list.csv")) {
            Files.copy(sample, list);
        }
        Tool.run(
                directory,
                Map.of("JINHUO_URL", product.base().toString()),
                List.of("bash", Product.root().resolve("docs/tour.sh").toString(), list.toString()));
    }
}
