package jinhuo.batch.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Typefaces TYPEFACES = Typefaces.load();

    private static final List<Column> COLUMNS =
            List.of(Column.marks("序", 1), Column.words("品名", 6), Column.figures("数量", 2));

    @Test
    void fitsAFewLinesOnOnePage() throws IOException {
        var pdf = paper(3, "洗衣粉");

        assertThat(pages(pdf)).hasSize(1);
        assertThat(pages(pdf).getFirst()).contains("样张", "洗衣粉", "第 1 页 共 1 页");
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    @Test
    void repeatsTheHeadOfTheTableOnEachOfManyPages() throws IOException {
        var pages = pages(paper(500, "洗衣粉"));

        assertThat(pages).hasSizeBetween(10, 15);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("品名", "第 %d 页 共 %d 页".formatted(i + 1, pages.size()));
        }
        assertThat(pages.stream().skip(1)).allMatch(page -> page.contains("样张（续）"));
        assertThat(String.join("", pages)).contains("\n499 ", "\n500 ");
    }

    @Test
    void everyNumberOfLinesKeepsItsLines() throws IOException {
        for (int lines = 20; lines < 120; lines += 7) {
            assertThat(String.join("", pages(paper(lines, "洗衣粉")))).contains("\n" + lines + " ");
        }
    }

    @Test
    void wrapsLongNamesInsideTheirColumn() throws IOException {
        var name = "安徽霍山大别山野生葛根粉礼盒装（含赠品）".repeat(10);

        var text = String.join("", pages(paper(1, name))).replaceAll("[0-9\\s]", "");

        assertThat(text).contains(name);
    }

    @Test
    void cutsWhatIsLongerThanAPage() throws IOException {
        var pages = pages(paper(2, "葛根粉".repeat(3000)));

        assertThat(pages).hasSizeBetween(2, 4);
        assertThat(String.join("", pages)).contains("……", "签收");
    }

    @Test
    void replacesWhatTheFontLacksInsteadOfFailing() throws IOException {
        var text = String.join("", pages(paper(1, "小店🏪\u0007𠮷祥\u200d堃喆")));

        assertThat(text).contains("小店〓〓祥堃喆");
    }

    @Test
    void isA4() throws IOException {
        try (var document = Loader.loadPDF(paper(1, "盐"))) {
            assertThat(document.getPage(0).getMediaBox().toString()).isEqualTo(PDRectangle.A4.toString());
        }
    }

    @Test
    void drawsForSeveralThreadsAtOnce() throws Exception {
        var expected = pages(paper(80, "酱油"));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var drawn = threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<List<String>>>mapToObj(i -> () -> pages(paper(80, "酱油")))
                    .toList());
            for (var pages : drawn) {
                assertThat(pages.get()).isEqualTo(expected);
            }
        }
    }

    private static byte[] paper(int lines, String name) {
        var rows = IntStream.rangeClosed(1, lines)
                .mapToObj(i -> List.of(Cell.of(String.valueOf(i)), Cell.of(name), Cell.of("12")))
                .toList();
        var head = new Head("样张", "YZ-1", "", List.of(new Fact("日期", "2026年3月5日")));
        try (var paper = new Paper(TYPEFACES, head)) {
            return paper.table(new Table(COLUMNS, rows, List.of(), Table.TO_READ))
                    .signatures(List.of("签收", "日期"))
                    .toPdf();
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new java.util.ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
