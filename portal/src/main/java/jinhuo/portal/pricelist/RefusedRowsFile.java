package jinhuo.portal.pricelist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jinhuo.portal.job.JobTexts;
import jinhuo.portal.job.RefusalView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * The refused rows as CSV, to be corrected and uploaded again: the headings and cells as they were, and the reasons in a
 * last column that the import does not look at. UTF-8 with its mark, so that spreadsheet programs read it right.
 */
@Component
class RefusedRowsFile {

    private static final String MARK = "\uFEFF";

    /** What a spreadsheet program would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?![0-9.,]+$).*", Pattern.DOTALL);

    private final JobTexts texts;

    RefusedRowsFile(JobTexts texts) {
        this.texts = texts;
    }

    /** Line by line, each row once however many of its cells are wrong. */
    Flux<String> write(PriceLists.RefusedRows rows, Locale language) {
        var headings = Objects.requireNonNullElse(rows.list().headings(), List.<String>of());
        var header = line(headings, headings.size(), texts.text("file.reason", language));
        return rows.refusals()
                .bufferUntilChanged(RefusalView::line)
                .map(row -> line(row.getFirst().source(), headings.size(), reasons(row, language)))
                .startWith(MARK + header);
    }

    private String reasons(List<RefusalView> row, Locale language) {
        return row.stream()
                .map(refusal -> texts.text(
                        "file.sentence",
                        language,
                        texts.field(refusal.field(), language),
                        texts.reason(refusal.reason(), language),
                        refusal.accepted()))
                .collect(Collectors.joining(texts.text("file.separator", language)));
    }

    private static String line(List<String> cells, int width, String last) {
        var all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        all.addAll(Collections.nCopies(width - all.size(), ""));
        all.add(last);
        return all.stream().map(RefusedRowsFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
