package jinhuo.batch.pricelist.row;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import jinhuo.batch.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** The rows of a list one after the other, judged a page at a time because duplicates are looked up in the catalogue. */
public final class JudgedRows {

    private static final int PAGE = 500;

    private final Iterator<SheetRow> first;
    private final Iterator<SheetRow> rest;
    private final RowRules rules;
    private final Duplicates duplicates;
    private final Deque<ReadRow> page = new ArrayDeque<>();

    /**
     * The rows below the headings.
     *
     * @param first those that were read already to find the headings
     * @param rest those behind them
     */
    public JudgedRows(Iterator<SheetRow> first, Iterator<SheetRow> rest, RowRules rules, Duplicates duplicates) {
        this.first = first;
        this.rest = rest;
        this.rules = rules;
        this.duplicates = duplicates;
    }

    /** Null after the last one. */
    public @Nullable ReadRow next() {
        if (page.isEmpty()) {
            page.addAll(judge(nextPage()));
        }
        return page.poll();
    }

    private List<SheetRow> nextPage() {
        var rows = new ArrayList<SheetRow>(PAGE);
        while (rows.size() < PAGE && (first.hasNext() || rest.hasNext())) {
            rows.add(first.hasNext() ? first.next() : rest.next());
        }
        return rows;
    }

    private List<ReadRow> judge(List<SheetRow> rows) {
        var judged = new LinkedHashMap<SheetRow, ReadRow>();
        rows.forEach(row -> judged.put(row, rules.read(row)));
        return duplicates.refuse(judged);
    }
}
