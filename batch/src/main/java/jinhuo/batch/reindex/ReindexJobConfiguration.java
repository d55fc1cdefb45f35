package jinhuo.batch.reindex;

import java.util.UUID;
import jinhuo.batch.BatchDatabase;
import jinhuo.batch.worker.JobProgress;
import jinhuo.search.SearchConnection;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code reindex}: create a generation, fill it a page a transaction, let it take over. Changes made meanwhile reach it
 * from the portal; the version of a document decides which state stays.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class ReindexJobConfiguration {

    private static final String CONNECTION = "batchSearchConnection";

    private static final int PAGE = 500;

    private static final String GENERATION = "generation";
    private static final String TOTAL = "total";
    private static final String DONE = "done";
    private static final String AFTER = "after";
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    ReindexJobConfiguration(
            JobRepository repository,
            @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /** Found by name only: the portal has one of its own. */
    @Bean(name = CONNECTION, defaultCandidate = false)
    SearchConnection searchConnection(SearchProperties properties) {
        return SearchConnection.open(properties.settings());
    }

    @Bean
    NewGeneration newGeneration(@Qualifier(CONNECTION) SearchConnection connection) {
        return new NewGeneration(connection);
    }

    @Bean
    Job reindex(NewGeneration generation, ProductDocuments products, JobProgress progress) {
        return new JobBuilder("reindex", repository)
                .start(step("create", create(generation, products)))
                .next(step("fill", fill(generation, products, progress)))
                .next(step("takeOver", takeOver(generation)))
                .build();
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    private static Tasklet create(NewGeneration generation, ProductDocuments products) {
        return (contribution, context) -> {
            var shared = contribution.getStepExecution().getJobExecution().getExecutionContext();
            shared.putInt(TOTAL, products.count());
            shared.putString(GENERATION, generation.create());
            return RepeatStatus.FINISHED;
        };
    }

    private static Tasklet fill(NewGeneration generation, ProductDocuments products, JobProgress progress) {
        return (contribution, context) -> {
            var step = contribution.getStepExecution();
            var shared = step.getJobExecution().getExecutionContext();
            var place = step.getExecutionContext();
            var ids = products.idsAfter(UUID.fromString(place.getString(AFTER, BEFORE_ALL)), PAGE);
            var found = products.find(ids);
            products.keepWords(found);
            generation.fill(shared.getString(GENERATION), found);
            var done = place.getInt(DONE, 0) + ids.size();
            progress.at(jobId(context), Math.max(done, shared.getInt(TOTAL)), done, 0);
            return ids.isEmpty() ? RepeatStatus.FINISHED : next(place, ids.getLast(), done);
        };
    }

    private static RepeatStatus next(ExecutionContext place, UUID after, int done) {
        place.putString(AFTER, after.toString());
        place.putInt(DONE, done);
        return RepeatStatus.CONTINUABLE;
    }

    private static Tasklet takeOver(NewGeneration generation) {
        return (contribution, context) -> {
            var shared = contribution.getStepExecution().getJobExecution().getExecutionContext();
            generation.takeOver(shared.getString(GENERATION));
            return RepeatStatus.FINISHED;
        };
    }

    private static UUID jobId(ChunkContext context) {
        return UUID.fromString(
                (String) context.getStepContext().getJobParameters().get("jobId"));
    }
}
