package jinhuo.batch.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Price lists of real size that may lie beside the project; where there are none, there is nothing to import. */
class SharedCatalogueTest extends PriceListTest {

    private static final Logger LOG = LoggerFactory.getLogger(SharedCatalogueTest.class);

    private static final Path CATALOGUE =
            Path.of(System.getProperty("jinhuo.test.catalogue", "../../shared/data/catalog"));

    @Test
    void importsWhatSuppliersReallySend() throws IOException {
        for (var file : files()) {
            var supplier = supplier();
            var list = upload(supplier, Files.readAllBytes(file));
            var job = importList(list);
            LOG.info("{}: {} {}", file.getFileName(), outcome(job), counts(list));
            assertThat(outcome(job).status()).isEqualTo("completed");
            assertThat(counts(list).status()).isEqualTo("imported");
            assertThat(outcome(job).refused()).isZero();
            assertThat(counts(list).created()).isEqualTo(outcome(job).total()).isEqualTo(lines(file) - 1);
        }
    }

    private static List<Path> files() {
        if (!Files.isDirectory(CATALOGUE)) {
            LOG.info("No catalogue beside the project");
            return List.of();
        }
        try (var files = Files.list(CATALOGUE)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) throws IOException {
        var lines = 0;
        for (var character : Files.readAllBytes(file)) {
            lines += character == '\n' ? 1 : 0;
        }
        return lines;
    }
}
