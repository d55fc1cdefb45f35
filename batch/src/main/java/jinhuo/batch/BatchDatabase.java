package jinhuo.batch;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * PostgreSQL over JDBC, for jobs alone, and Spring Batch's records in it. DataSource and transaction manager are found
 * by name only: the portal around us is reactive, and its own transactions and auto-configuration must not notice
 * these.
 *
 * <p>Jobs run in the thread of the worker that launches them, so the task executor named here is one that nobody has.
 * A job instance is created by the one worker that holds its claim, so the isolation need not be higher.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "batchTaskExecutor", transactionManagerRef = BatchDatabase.TRANSACTION_MANAGER)
@EnableJdbcJobRepository(
        dataSourceRef = BatchDatabase.DATA_SOURCE,
        transactionManagerRef = BatchDatabase.TRANSACTION_MANAGER,
        databaseType = "POSTGRES",
        isolationLevelForCreate = Isolation.READ_COMMITTED)
public class BatchDatabase {

    public static final String DATA_SOURCE = "batchDataSource";
    public static final String TRANSACTION_MANAGER = "batchTransactionManager";

    @Bean(name = DATA_SOURCE, defaultCandidate = false)
    HikariDataSource dataSource(Environment environment) {
        var threads = environment.getProperty("jinhuo.batch.worker.threads", Integer.class, 2);
        var pool = new HikariDataSource();
        pool.setPoolName("batch");
        pool.setJdbcUrl(environment.getRequiredProperty("spring.datasource.url"));
        pool.setUsername(environment.getProperty("spring.datasource.username"));
        pool.setPassword(environment.getProperty("spring.datasource.password"));
        // A connection a thread; one each for the listening and for the clock; some for a job that reads beside
        // writing.
        pool.setMaximumPoolSize(2 * threads + 4);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean(name = TRANSACTION_MANAGER, defaultCandidate = false)
    PlatformTransactionManager transactionManager(@Qualifier(DATA_SOURCE) DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient batchJdbcClient(@Qualifier(DATA_SOURCE) DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
