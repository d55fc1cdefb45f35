package jinhuo.batch.pricelist;

import jinhuo.batch.pricelist.row.PriceListRow;
import jinhuo.batch.pricelist.row.ReadRow;
import jinhuo.batch.worker.JobProgress;
import jinhuo.batch.worker.JobRefusals;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes a chunk in one transaction: the good rows into the catalogue, the others into the list of refusals. */
class PriceListWriter implements ItemWriter<ReadRow> {

    private final PriceListRepository priceLists;
    private final GoodsImport goods;
    private final JobRefusals refusals;
    private final JobProgress progress;
    private final PriceListReader reader;
    private final ImportRun run;

    PriceListWriter(
            PriceListRepository priceLists,
            GoodsImport goods,
            JobRefusals refusals,
            JobProgress progress,
            PriceListReader reader,
            ImportRun run) {
        this.priceLists = priceLists;
        this.goods = goods;
        this.refusals = refusals;
        this.progress = progress;
        this.reader = reader;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends ReadRow> chunk) {
        var accepted = chunk.getItems().stream()
                .filter(PriceListRow.class::isInstance)
                .map(PriceListRow.class::cast)
                .toList();
        var refused = chunk.getItems().stream()
                .filter(ReadRow.Refused.class::isInstance)
                .flatMap(row -> ((ReadRow.Refused) row).refusals().stream())
                .toList();
        priceLists.count(run.priceListId(), goods.take(run, accepted));
        refusals.record(run.jobId(), refused);
        progress.at(run.jobId(), run.rows(), reader.readCount(), reader.refusedCount());
    }
}
