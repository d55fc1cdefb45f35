package jinhuo.batch.pricelist;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import jinhuo.batch.pricelist.row.ColumnMapping;
import jinhuo.batch.pricelist.row.Headings;
import jinhuo.batch.pricelist.row.PriceListField;
import jinhuo.batch.sheet.Sheet;
import jinhuo.batch.sheet.SheetRow;
import jinhuo.batch.worker.JobFailure;
import jinhuo.batch.worker.JobProgress;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * The first step: finds out what kind of file it is, which column is which, and how many rows there are. Where a column
 * that is needed is not recognised, a person is asked and the job ends.
 */
@Component
class RecogniseHeadings implements Tasklet {

    static final ExitStatus NEEDS_MAPPING = new ExitStatus("NEEDS_MAPPING");

    static final String TOTAL = "rows";

    private static final int MOST_ROWS = 100_000;
    private static final int SAMPLE_ROWS = 5;

    private final PriceListRepository priceLists;
    private final JobProgress progress;

    RecogniseHeadings(PriceListRepository priceLists, JobProgress progress) {
        this.priceLists = priceLists;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        var parameters = context.getStepContext().getJobParameters();
        var list = priceLists.load(UUID.fromString((String) parameters.get("priceListId")));
        var job = UUID.fromString((String) parameters.get("jobId"));
        try (var sheet = Sheet.open(list.content())) {
            var rows = sheet.rows();
            if (!rows.hasNext()) {
                throw new JobFailure("file_empty");
            }
            var behind = new ArrayList<SheetRow>();
            var headings = Headings.in(rows, behind);
            var total = behind.size() + count(rows);
            requireContent(headings, total);
            contribution
                    .getStepExecution()
                    .getJobExecution()
                    .getExecutionContext()
                    .putInt(TOTAL, total);
            progress.at(job, total, 0, 0);
            if (!store(list, sheet.encoding(), headings, sample(behind))) {
                progress.remark(job, "needs_mapping");
                contribution.setExitStatus(NEEDS_MAPPING);
            }
        }
        return RepeatStatus.FINISHED;
    }

    private boolean store(PriceList list, String encoding, Headings headings, List<List<String>> sample) {
        var mapping = mapping(list, headings);
        if (mapping.isComplete()) {
            priceLists.recognised(list.id(), encoding, headings.names(), sample, mapping);
        } else {
            priceLists.needsMapping(list.id(), encoding, headings.names(), sample);
        }
        return mapping.isComplete();
    }

    /** As chosen on screen; else as the headings say; else as chosen for an earlier list with these headings. */
    private ColumnMapping mapping(PriceList list, Headings headings) {
        var chosen = list.mapping();
        if (chosen == null && !headings.mapping().isComplete()) {
            chosen = priceLists.earlierMapping(list, headings.names());
        }
        return chosen == null
                ? headings.mapping()
                : ColumnMapping.of(chosen, headings.names().size());
    }

    private static void requireContent(Headings headings, int rows) {
        var needed = PriceListField.REQUIRED.size();
        if (headings.names().size() < needed) {
            throw new JobFailure("too_few_columns", needed);
        }
        if (rows == 0) {
            throw new JobFailure("no_rows");
        }
    }

    private static int count(Iterator<SheetRow> rows) {
        var count = 0;
        while (rows.hasNext()) {
            rows.next();
            if (++count > MOST_ROWS) {
                throw new JobFailure("too_many_rows", MOST_ROWS);
            }
        }
        return count;
    }

    private static List<List<String>> sample(List<SheetRow> rows) {
        return rows.stream().limit(SAMPLE_ROWS).map(SheetRow::cells).toList();
    }
}
