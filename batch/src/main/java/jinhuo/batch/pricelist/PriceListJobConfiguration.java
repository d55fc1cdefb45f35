package jinhuo.batch.pricelist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jinhuo.batch.BatchDatabase;
import jinhuo.batch.pricelist.row.ReadRow;
import jinhuo.batch.worker.JobProgress;
import jinhuo.batch.worker.JobRefusals;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code price_list_import}: recognise the headings, import the rows, tell that it is done. Its parameter
 * {@code priceListId} names the list.
 */
@Configuration(proxyBeanMethods = false)
class PriceListJobConfiguration {

    private static final int CHUNK = 300;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    PriceListJobConfiguration(
            JobRepository repository,
            @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    Job priceListImport(
            @Qualifier("recogniseStep") Step recognise,
            @Qualifier("importStep") Step importRows,
            @Qualifier("finishStep") Step finish) {
        return new JobBuilder("price_list_import", repository)
                .start(recognise)
                .on(RecogniseHeadings.NEEDS_MAPPING.getExitCode())
                .end()
                .from(recognise)
                .on("COMPLETED")
                .to(importRows)
                .next(finish)
                .end()
                .build();
    }

    @Bean
    Step recogniseStep(RecogniseHeadings recognise) {
        return new StepBuilder("recognise", repository)
                .tasklet(recognise, transactions)
                .build();
    }

    @Bean
    Step importStep(PriceListReader reader, PriceListWriter writer) {
        return new StepBuilder("import", repository)
                .<ReadRow, ReadRow>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    @Bean
    Step finishStep(PriceListRepository priceLists) {
        return new StepBuilder("finish", repository)
                .tasklet(
                        (contribution, context) -> {
                            var parameters = context.getStepContext().getJobParameters();
                            priceLists.imported(UUID.fromString((String) parameters.get("priceListId")));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    @StepScope
    PriceListReader priceListReader(
            PriceListRepository priceLists,
            GoodsRepository goods,
            @Value("#{jobParameters['priceListId']}") String priceList,
            @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        return new PriceListReader(priceLists, goods, UUID.fromString(priceList), LocalDate.now(zone));
    }

    @Bean
    @StepScope
    PriceListWriter priceListWriter(
            PriceListRepository priceLists,
            GoodsImport goods,
            JobRefusals refusals,
            JobProgress progress,
            PriceListReader reader,
            @Value("#{stepExecution.jobExecution}") org.springframework.batch.core.job.JobExecution execution,
            @Value("${jinhuo.time-zone:Asia/Shanghai}") ZoneId zone) {
        var run = priceLists.run(
                UUID.fromString(execution.getJobParameters().getString("jobId")),
                UUID.fromString(execution.getJobParameters().getString("priceListId")),
                execution.getExecutionContext().getInt(RecogniseHeadings.TOTAL),
                LocalDate.now(zone));
        return new PriceListWriter(priceLists, goods, refusals, progress, reader, run);
    }
}
