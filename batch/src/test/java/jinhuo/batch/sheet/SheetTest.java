package jinhuo.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final String TEXT = "商品条码,商品名称\n6910019006365,雕牌洗衣皂\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8", "GB18030, gb18030", "GBK, gb18030"})
    void tellsTheEncodingFromTheBytes(String charset, String encoding) {
        try (var sheet = Sheet.open(TEXT.getBytes(Charset.forName(charset)))) {
            assertThat(sheet.encoding()).isEqualTo(encoding);
            assertThat(rows(sheet)).last().extracting(SheetRow::cells).isEqualTo(List.of("6910019006365", "雕牌洗衣皂"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8-bom", "UTF-16LE, utf-16", "UTF-16BE, utf-16"})
    void theMarkIsNotPartOfTheFirstHeading(String charset, String encoding) {
        try (var sheet = Sheet.open(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))) {
            assertThat(sheet.encoding()).isEqualTo(encoding);
            assertThat(rows(sheet)).first().extracting(row -> row.cell(0)).isEqualTo("商品条码");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n\"1,5;5\",2", "a;b\n\"1,5;5\";2", "a\tb\n\"1,5;5\"\t2"})
    void findsTheSeparator(String text) {
        try (var sheet = Sheet.open(text.getBytes(StandardCharsets.UTF_8))) {
            assertThat(rows(sheet).getLast().cells()).containsExactly("1,5;5", "2");
        }
    }

    @Test
    void leavesOutBlankRowsAndKeepsTheLineNumbersOfTheFile() {
        try (var sheet = Sheet.open("a,b\r\n,\r\n\r\n1,\"two\nlines\"\r\n3,4".getBytes(StandardCharsets.UTF_8))) {
            assertThat(rows(sheet)).extracting(SheetRow::line).containsExactly(1, 4, 6);
        }
    }

    @Test
    void readsAWorkbookWithNumbersAsTheyWereWritten() throws IOException {
        var workbook = workbook("商品条码,批发价", 6910019006365.0, 240.29999999999998, 0.13, "0012");
        try (var sheet = Sheet.open(workbook)) {
            assertThat(sheet.encoding()).isEqualTo("xlsx");
            assertThat(rows(sheet).getLast().cells()).containsExactly("6910019006365", "240.3", "0.13", "0012");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', file_empty",
        "' \n \n', file_empty",
        "'\u0000\u0001\u0002PNG', not_a_sheet",
        "PK\u0003\u0004 torn, broken_workbook"
    })
    void saysWhatTheFileIsInstead(String content, String code) {
        assertThatThrownBy(() -> Sheet.open(content.getBytes(StandardCharsets.UTF_8)))
                .hasMessage(code);
    }

    @Test
    void binaryGarbageIsNoSheet() {
        var random = new Random(42);
        for (int i = 0; i < 50; i++) {
            var garbage = new byte[4096];
            random.nextBytes(garbage);
            assertThatThrownBy(() -> Sheet.open(garbage)).hasMessage("not_a_sheet");
        }
    }

    @Test
    void anOldExcelFileIsNamedAsSuch() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThatThrownBy(() -> Sheet.open(old)).hasMessage("old_excel");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsBroken() throws IOException {
        var archive = zip("word/document.xml", new byte[100]);
        assertThatThrownBy(() -> Sheet.open(archive)).hasMessage("broken_workbook");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var texts = zip("xl/sharedStrings.xml", new byte[49 << 20]);
        var sheet = zip("xl/worksheets/sheet1.xml", new byte[101 << 20]);
        assertThat(texts.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> Sheet.open(texts)).hasMessage("too_large_inside");
        assertThatThrownBy(() -> Sheet.open(sheet)).hasMessage("too_large_inside");
    }

    @Test
    void aWorkbookCutShortIsBroken() throws IOException {
        var whole = workbook("a,b", 1, 2);
        var torn = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> Sheet.open(torn)).hasMessage("broken_workbook");
    }

    @Test
    void entitiesInAWorkbookAreNotExpanded(@TempDir Path folder) throws IOException {
        var workbook = replaced(folder.resolve("a.xlsx"), workbook("a,b", 1, 2), "xl/worksheets/sheet1.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>
                """);
        try (var sheet = Sheet.open(workbook)) {
            assertThatThrownBy(() -> rows(sheet)).hasMessage("broken_workbook");
        }
    }

    @Test
    void aQuoteThatIsNeverClosedIsBroken() {
        var text = "a,b\n\"1,2\n" + "3,4\n".repeat(30_000);
        try (var sheet = Sheet.open(text.getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> rows(sheet)).hasMessage("broken_csv");
        }
    }

    private static List<SheetRow> rows(Sheet sheet) {
        var rows = new ArrayList<SheetRow>();
        sheet.rows().forEachRemaining(rows::add);
        return rows;
    }

    private static byte[] workbook(String headings, Object... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("价目表");
            var names = headings.split(",");
            for (int i = 0; i < names.length; i++) {
                sheet.value(0, i, names[i]);
            }
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(1, i, number);
                } else {
                    sheet.value(1, i, String.valueOf(cells[i]));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(Path file, byte[] workbook, String name, String content) throws IOException {
        Files.write(file, workbook);
        try (var archive = FileSystems.newFileSystem(file)) {
            Files.writeString(archive.getPath(name), content);
        }
        return Files.readAllBytes(file);
    }
}
