package jinhuo.batch.invoice;

import java.util.UUID;
import jinhuo.batch.issuing.PaperSteps;
import jinhuo.batch.issuing.PendingIds;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job {@code invoices}: issue what was received, then draw what has no file. */
@Configuration(proxyBeanMethods = false)
class InvoiceJobConfiguration {

    private static final int ISSUED_AT_ONCE = 50;
    private static final int DRAWN_AT_ONCE = 20;

    @Bean
    @StepScope
    ItemReader<UUID> ordersToInvoice(InvoiceIssuing issuing) {
        return new PendingIds(issuing);
    }

    @Bean
    @StepScope
    ItemReader<UUID> invoicesToDraw(InvoiceDrawing drawing) {
        return new PendingIds(drawing);
    }

    @Bean
    Step issueInvoices(PaperSteps steps, ItemReader<UUID> ordersToInvoice, InvoiceIssuing issuing) {
        return steps.step("issue", ISSUED_AT_ONCE, ordersToInvoice, issuing);
    }

    @Bean
    Step drawInvoices(PaperSteps steps, ItemReader<UUID> invoicesToDraw, InvoiceDrawing drawing) {
        return steps.step("render", DRAWN_AT_ONCE, invoicesToDraw, drawing);
    }

    @Bean
    Job invoices(JobRepository repository, Step issueInvoices, Step drawInvoices) {
        return new JobBuilder("invoices", repository)
                .start(issueInvoices)
                .next(drawInvoices)
                .build();
    }
}
