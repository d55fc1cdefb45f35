package jinhuo.batch;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionManager;

/** The worker as a guest in an application that has transactions of its own kind. */
@ExtendWith(PostgresExtension.class)
class BatchBesideAnotherWorldTest {

    private static final TransactionManager OF_THE_HOST = new TransactionManager() {};

    private final ApplicationContextRunner host;

    BatchBesideAnotherWorldTest(TestDatabase database) {
        host = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(TaskExecutionAutoConfiguration.class, BatchAutoConfiguration.class))
                .withBean("hostTransactionManager", TransactionManager.class, () -> OF_THE_HOST)
                .withPropertyValues(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "jinhuo.batch.worker.threads=1");
    }

    @Test
    void leavesTransactionsAndDataSourceOfTheHostUnambiguous() {
        host.run(context -> {
            assertThat(context).hasNotFailed();
            var injected = context.getAutowireCapableBeanFactory().createBean(HostBean.class);
            assertThat(injected.transactions).isSameAs(OF_THE_HOST);
            assertThat(injected.dataSource.getIfAvailable()).isNull();
            assertThat(context.getBean(JdbcClient.class)
                            .sql("select count(*) from batch_job_instance")
                            .query(Long.class)
                            .single())
                    .isNotNull();
        });
    }

    @Test
    void isNotThereWhenSwitchedOff() {
        host.withPropertyValues("jinhuo.batch.worker.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(JobOperator.class).doesNotHaveBean(DataSource.class));
    }

    /** What any bean of the host would get. */
    static class HostBean {

        private final TransactionManager transactions;
        private final ObjectProvider<DataSource> dataSource;

        HostBean(TransactionManager transactions, ObjectProvider<DataSource> dataSource) {
            this.transactions = transactions;
            this.dataSource = dataSource;
        }
    }
}
