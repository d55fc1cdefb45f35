package jinhuo.batch.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leaves out blank rows, and tells a broken file as a failure with a code. */
final class RowIterator implements Iterator<SheetRow> {

    private final String failure;
    private final Supplier<@Nullable SheetRow> source;
    private @Nullable SheetRow next;

    /** @param source the next row, or null after the last one */
    RowIterator(String failure, Supplier<@Nullable SheetRow> source) {
        this.failure = failure;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = Sheet.orElse(failure, this::nextFilled);
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    private @Nullable SheetRow nextFilled() {
        var row = source.get();
        while (row != null && row.isBlank()) {
            row = source.get();
        }
        return row;
    }
}
