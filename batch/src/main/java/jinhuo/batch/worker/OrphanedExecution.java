package jinhuo.batch.worker;

import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * An execution whose worker died is still written down as running, which forbids a restart. Set to failed, it can be
 * restarted; and a worker that was only asleep finds its step changed and rolls back what it was doing.
 *
 * <p>{@code JobOperator.recover} does this once a job only, as it leaves a mark that a restart inherits.
 */
final class OrphanedExecution {

    private OrphanedExecution() {}

    static void close(JobExecution execution, JobRepository repository) {
        execution.getStepExecutions().stream()
                .filter(OrphanedExecution::isOpen)
                .forEach(step -> close(step, repository));
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(ExitStatus.FAILED.addExitDescription("The worker died"));
        execution.setEndTime(LocalDateTime.now());
        repository.update(execution);
    }

    private static void close(StepExecution step, JobRepository repository) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(LocalDateTime.now());
        repository.update(step);
    }

    private static boolean isOpen(StepExecution step) {
        return step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN;
    }
}
