package jinhuo.batch.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import jinhuo.batch.BatchDatabase;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Jobs that do what a test tells them to: count to {@code upTo}, a number a transaction. Not annotated as configuration,
 * so that only the tests that name it get these jobs.
 */
@Import(BatchDatabase.class)
@ComponentScan(basePackageClasses = WorkerConfiguration.class, useDefaultFilters = true)
class TestJobs {

    /** What each job counted, by job, in order, over all workers of this JVM. */
    static final ConcurrentHashMap<String, List<Integer>> COUNTED = new ConcurrentHashMap<>();

    /** A job with the parameter {@code pausesAt} waits here before that number. */
    static final Semaphore GATE = new Semaphore(0);

    static final Semaphore ARRIVED = new Semaphore(0);

    @Bean
    Job counting(
            JobRepository repository,
            JobProgress progress,
            @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions) {
        var step = new StepBuilder("count", repository)
                .tasklet((contribution, context) -> count(context, progress), transactions)
                .build();
        return new JobBuilder("invoices", repository).start(step).build();
    }

    private static RepeatStatus count(ChunkContext context, JobProgress progress) throws InterruptedException {
        var parameters = context.getStepContext().getJobParameters();
        var state = context.getStepContext().getStepExecution().getExecutionContext();
        var job = String.valueOf(parameters.get("jobId"));
        var upTo = Integer.parseInt(String.valueOf(parameters.getOrDefault("upTo", "3")));
        var next = state.getInt("counted", 0) + 1;
        if (String.valueOf(next).equals(parameters.get("pausesAt"))) {
            ARRIVED.release();
            GATE.acquire();
        }
        if (String.valueOf(next).equals(parameters.get("failsAt"))) {
            throw new JobFailure("cannot_count", next);
        }
        if (String.valueOf(next).equals(parameters.get("breaksAt"))) {
            throw new IllegalStateException("secret detail");
        }
        COUNTED.computeIfAbsent(job, id -> new ArrayList<>()).add(next);
        state.putInt("counted", next);
        progress.at(UUID.fromString(job), upTo, next, 0);
        return RepeatStatus.continueIf(next < upTo);
    }
}
