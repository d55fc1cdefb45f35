package jinhuo.batch.worker;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Runs a claimed job with Spring Batch, from where an earlier attempt stopped, and records how it ended. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** A job that takes its worker down with it is not tried for ever. */
    private static final int MOST_ATTEMPTS = 5;

    private final Map<String, Job> jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final JobQueue queue;
    private final JobProgress progress;
    private final List<AfterJobFailure> afterFailure;

    JobRunner(
            List<Job> jobs,
            JobOperator operator,
            JobRepository repository,
            JobQueue queue,
            JobProgress progress,
            List<AfterJobFailure> afterFailure) {
        this.jobs = jobs.stream().collect(Collectors.toUnmodifiableMap(Job::getName, Function.identity()));
        this.operator = operator;
        this.repository = repository;
        this.queue = queue;
        this.progress = progress;
        this.afterFailure = afterFailure;
    }

    /** The kinds of job that this application knows how to run. */
    Set<String> kinds() {
        return jobs.keySet();
    }

    void run(ClaimedJob job) {
        LOG.info("Job starts: kind={} job={} attempt={}", job.kind(), job.id(), job.attempts());
        try {
            if (job.attempts() > MOST_ATTEMPTS) {
                throw new JobFailure("worker_died", MOST_ATTEMPTS);
            }
            var execution = execute(job);
            progress.write(job.id());
            conclude(job, execution);
        } catch (JobFailure | JobExecutionException e) {
            progress.write(job.id());
            fail(job, e);
        }
    }

    private JobExecution execute(ClaimedJob job) throws JobExecutionException {
        var last = lastExecution(job);
        if (last.isPresent()) {
            var before = last.get();
            if (before.getStatus() == BatchStatus.COMPLETED) {
                return before;
            }
            if (before.getStatus() != BatchStatus.STOPPED) {
                OrphanedExecution.close(before, repository);
            }
        }
        return operator.start(Objects.requireNonNull(jobs.get(job.kind())), job.jobParameters());
    }

    /** Asks a running job to stop at the next chunk; it is given back to the queue when it has. */
    void stop(ClaimedJob job) {
        lastExecution(job).filter(JobExecution::isRunning).ifPresent(execution -> {
            try {
                operator.stop(execution);
            } catch (JobExecutionException e) {
                LOG.debug("Ended before it could be stopped: job={}", job.id(), e);
            }
        });
    }

    private void conclude(ClaimedJob job, JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            queue.complete(job.id());
            LOG.info("Job completed: kind={} job={}", job.kind(), job.id());
        } else if (execution.getStatus() == BatchStatus.STOPPED) {
            queue.giveBack(job.id());
            LOG.info("Job stopped, to be continued: kind={} job={}", job.kind(), job.id());
        } else {
            fail(job, execution.getAllFailureExceptions().stream().findFirst().orElse(null));
        }
    }

    private void fail(ClaimedJob job, @Nullable Throwable cause) {
        if (isTransient(cause)) {
            LOG.warn("Job interrupted, to be continued: kind={} job={} reason={}", job.kind(), job.id(), cause);
            queue.tryAgain(job.id());
            return;
        }
        var failure = JobFailure.messageUnder(cause);
        if (failure.isPresent()) {
            LOG.info("Job failed: kind={} job={} message={}", job.kind(), job.id(), failure.get());
        } else {
            LOG.error("Job failed unexpectedly: kind={} job={}", job.kind(), job.id(), cause);
        }
        afterFailure.forEach(listener -> listener.failed(job.id()));
        queue.fail(job.id(), failure.orElse("unexpected"));
    }

    /** A deadlock or a lost connection: nothing that the job is to blame for. */
    private static boolean isTransient(@Nullable Throwable cause) {
        return Stream.iterate(cause, next -> next != null, Throwable::getCause)
                .anyMatch(next ->
                        next instanceof TransientDataAccessException || next instanceof RecoverableDataAccessException);
    }

    private Optional<JobExecution> lastExecution(ClaimedJob job) {
        return Optional.ofNullable(repository.getLastJobExecution(job.kind(), job.jobParameters()));
    }
}
