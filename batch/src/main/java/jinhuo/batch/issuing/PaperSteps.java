package jinhuo.batch.issuing;

import java.util.List;
import java.util.UUID;
import jinhuo.batch.BatchDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds steps in which one bad thing stops nothing: a chunk that fails is tried again one by one, and what fails alone
 * is put aside with a reason. Only a fault of the machinery, which would hit every thing, ends the run; it is restarted.
 */
@Component
public class PaperSteps {

    private static final Logger LOG = LoggerFactory.getLogger(PaperSteps.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate savepoint;
    private final PaperRun run;

    PaperSteps(
            JobRepository repository,
            @Qualifier(BatchDatabase.TRANSACTION_MANAGER) PlatformTransactionManager transactions,
            PaperRun run) {
        this.repository = repository;
        this.transactions = transactions;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.run = run;
    }

    /** A step that takes so many things a transaction. */
    public Step step(String name, int chunk, ItemReader<UUID> pending, PaperWork work) {
        return new StepBuilder(name, repository)
                .<UUID, UUID>chunk(chunk)
                .transactionManager(transactions)
                .reader(pending)
                .writer(ids -> perform(work, List.copyOf(ids.getItems())))
                .build();
    }

    private void perform(PaperWork work, List<UUID> ids) {
        try {
            attempt(work, ids);
        } catch (RuntimeException e) {
            requireFaultOfTheThing(e);
            if (ids.size() == 1) {
                putAside(work, ids.getFirst(), e);
            } else {
                ids.forEach(id -> perform(work, List.of(id)));
            }
        }
    }

    private void attempt(PaperWork work, List<UUID> ids) {
        savepoint.executeWithoutResult(status -> work.perform(ids));
    }

    private void putAside(PaperWork work, UUID id, RuntimeException cause) {
        if (cause instanceof Unfit unfit) {
            run.refuse(work.name(id), unfit);
        } else {
            LOG.error("Put aside: id={}", id, cause);
            run.refuse(work.name(id), new Unfit("number", "unexpected", ""));
        }
    }

    private static void requireFaultOfTheThing(RuntimeException e) {
        if (e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof TransactionException) {
            throw e;
        }
    }
}
