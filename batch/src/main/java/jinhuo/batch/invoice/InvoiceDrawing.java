package jinhuo.batch.invoice;

import java.util.List;
import java.util.UUID;
import jinhuo.batch.issuing.PaperFiles;
import jinhuo.batch.issuing.PaperRun;
import jinhuo.batch.issuing.PaperWork;
import jinhuo.batch.paper.Typefaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws issued invoices, whichever run issued them. */
@Component
class InvoiceDrawing implements PaperWork {

    private final InvoiceReader invoices;
    private final PaperFiles files;
    private final PaperRun run;
    private final ObjectProvider<Typefaces> typefaces;

    InvoiceDrawing(InvoiceReader invoices, PaperFiles files, PaperRun run, ObjectProvider<Typefaces> typefaces) {
        this.invoices = invoices;
        this.files = files;
        this.run = run;
        this.typefaces = typefaces;
    }

    @Override
    public List<UUID> pending() {
        var ids = invoices.toDraw();
        run.expect(ids.size());
        return ids;
    }

    @Override
    public void perform(List<UUID> ids) {
        for (var invoice : invoices.lock(ids)) {
            var pdf = InvoicePaper.draw(typefaces.getObject(), invoice);
            files.store(PaperFiles.Kind.INVOICE, invoice.id(), invoice.number(), pdf);
        }
        run.drawn(ids.size());
    }

    @Override
    public String name(UUID id) {
        return invoices.number(id);
    }
}
