package jinhuo.batch.issuing;

import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out what a step has to do, looked up when the step begins: a restart sees only what is left. For one execution
 * of one step.
 */
public final class PendingIds implements ItemReader<UUID> {

    private final PaperWork work;
    private @Nullable Iterator<UUID> rest;

    public PendingIds(PaperWork work) {
        this.work = work;
    }

    @Override
    public @Nullable UUID read() {
        if (rest == null) {
            rest = work.pending().iterator();
        }
        return rest.hasNext() ? rest.next() : null;
    }
}
