package jinhuo.batch.pricelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jinhuo.batch.pricelist.row.ColumnMapping;
import jinhuo.batch.pricelist.row.Duplicates;
import jinhuo.batch.pricelist.row.Headings;
import jinhuo.batch.pricelist.row.JudgedRows;
import jinhuo.batch.pricelist.row.ReadRow;
import jinhuo.batch.pricelist.row.RowRules;
import jinhuo.batch.sheet.Sheet;
import jinhuo.batch.sheet.SheetRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the rows of a price list and judges each. After a restart it reads those again that were dealt with, without
 * giving them out: what stands above decides whether a row repeats it.
 */
class PriceListReader implements ItemStreamReader<ReadRow> {

    private static final String READ = "read";

    private final PriceListRepository priceLists;
    private final GoodsRepository goods;
    private final UUID id;
    private final LocalDate today;

    private @Nullable Sheet sheet;
    private @Nullable JudgedRows rows;
    private int read;
    private int refused;

    PriceListReader(PriceListRepository priceLists, GoodsRepository goods, UUID id, LocalDate today) {
        this.priceLists = priceLists;
        this.goods = goods;
        this.id = id;
        this.today = today;
    }

    @Override
    public void open(ExecutionContext context) {
        var list = priceLists.load(id);
        var opened = Sheet.open(list.content());
        sheet = opened;
        rows = judged(list, opened.rows());
        for (int done = context.getInt(READ, 0); done > 0; done--) {
            read();
        }
    }

    @Override
    public @Nullable ReadRow read() {
        var row = Objects.requireNonNull(rows).next();
        read += row == null ? 0 : 1;
        refused += row instanceof ReadRow.Refused ? 1 : 0;
        return row;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(READ, read);
    }

    @Override
    public void close() {
        if (sheet != null) {
            sheet.close();
        }
    }

    /** Of the whole list, what was read until now, restarts included. */
    int readCount() {
        return read;
    }

    /** Of those read. */
    int refusedCount() {
        return refused;
    }

    private JudgedRows judged(PriceList list, Iterator<SheetRow> all) {
        List<SheetRow> behind = new ArrayList<>();
        var headings = Headings.in(all, behind);
        var mapping = ColumnMapping.of(
                Objects.requireNonNull(list.mapping()), headings.names().size());
        var rules = new RowRules(headings.names(), mapping, priceLists.vatRates(today));
        var duplicates = new Duplicates(mapping, rows -> goods.products(list.supplierId(), rows));
        return new JudgedRows(behind.iterator(), all, rules, duplicates);
    }
}
