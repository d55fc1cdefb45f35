package jinhuo.batch.invoice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jinhuo.batch.issuing.PaperRun;
import jinhuo.batch.issuing.PaperWork;
import jinhuo.domain.document.DocumentNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Issues an invoice for each received order and closes the order, in one transaction with the numbers taken: an
 * interrupted run leaves neither a gap nor a second invoice.
 */
@Component
class InvoiceIssuing implements PaperWork {

    private final InvoiceRepository invoices;
    private final PaperRun run;
    private final ZoneId zone;

    InvoiceIssuing(InvoiceRepository invoices, PaperRun run, @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        this.invoices = invoices;
        this.run = run;
        this.zone = zone;
    }

    @Override
    public List<UUID> pending() {
        var orders = invoices.toInvoice();
        run.expect(orders.size() + invoices.countToDraw());
        return orders;
    }

    @Override
    public void perform(List<UUID> ids) {
        var orders = invoices.lock(ids);
        if (orders.isEmpty()) {
            return;
        }
        var delivered =
                orders.stream().filter(order -> !order.arrived().isEmpty()).toList();
        invoices.insert(
                numbered(delivered),
                delivered.stream()
                        .flatMap(order -> IssuedInvoice.lines(order).stream())
                        .toList());
        invoices.close(orders.stream().map(ReceivedOrder::id).toList());
    }

    @Override
    public String name(UUID id) {
        return invoices.orderNumber(id);
    }

    private List<IssuedInvoice> numbered(List<ReceivedOrder> orders) {
        var bySupplier = orders.stream()
                .collect(Collectors.groupingBy(ReceivedOrder::supplierCode, LinkedHashMap::new, Collectors.toList()));
        var issued = new ArrayList<IssuedInvoice>(orders.size());
        bySupplier.forEach((supplier, ofSupplier) -> {
            int year = ofSupplier.getFirst().at().atZone(zone).getYear();
            long number = invoices.takeNumbers(supplier, year, ofSupplier.size());
            for (var order : ofSupplier) {
                issued.add(IssuedInvoice.of(order, DocumentNumber.invoice(supplier, year, number++)));
            }
        });
        return issued;
    }
}
