package jinhuo.batch.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drawn papers as the tests see them. */
public final class Papers {

    private Papers() {}

    /** The text of a paper by its number; a copy is left in the build's folder, for a person to look at. */
    public static String text(JdbcClient jdbc, String number) {
        try (var document = Loader.loadPDF(pdf(jdbc, number))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a paper by its number. */
    public static byte[] pdf(JdbcClient jdbc, String number) {
        var pdf = jdbc.sql(
                        "select f.content from document d join stored_file f on f.id = d.file_id where d.number = :n")
                .param("n", number)
                .query(byte[].class)
                .single();
        try {
            Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(number + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }
}
