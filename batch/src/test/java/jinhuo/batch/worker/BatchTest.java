package jinhuo.batch.worker;

import java.util.Map;
import java.util.UUID;
import jinhuo.batch.BatchApplication;
import jinhuo.testing.PostgresExtension;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** All jobs over a real PostgreSQL, run one at a time by the test itself: no worker is awake. */
@SpringBootTest(
        classes = BatchApplication.class,
        properties = {"spring.config.name=jinhuo-batch", "spring.flyway.enabled=false", "jinhuo.batch.worker.threads=0"
        })
public abstract class BatchTest {

    private static final String REQUEST = """
            insert into job (kind, parameters, supplier_id, status, worker, lease_until, started_at, attempts)
            values (:kind, :parameters::jsonb, :supplier, 'running', :worker, now() + interval '1 minute', now(), 1)
            returning id
            """;

    private static final String AGAIN = """
            update job set status = 'running', worker = :worker, message = null, finished_at = null,
                   attempts = attempts + 1
            where id = :id
            returning kind
            """;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private JobQueue queue;

    @Autowired
    private JobRunner runner;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        var database = PostgresExtension.newDatabase();
        registry.add("spring.datasource.url", database::jdbcUrl);
        registry.add("spring.datasource.username", database::user);
        registry.add("spring.datasource.password", database::password);
    }

    /** Requests a job as the portal would and runs it to its end; see {@link #outcome}. */
    protected UUID run(String kind, @Nullable UUID supplier, Map<String, String> parameters) {
        var id = jdbc.sql(REQUEST)
                .param("kind", kind)
                .param("parameters", new JsonMapper().writeValueAsString(parameters))
                .param("supplier", supplier, java.sql.Types.OTHER)
                .param("worker", queue.worker())
                .query(UUID.class)
                .single();
        runner.run(new ClaimedJob(id, kind, parameters, 1));
        return id;
    }

    /** Runs the same job once more, as a worker does that takes it over. */
    protected void runAgain(UUID id, Map<String, String> parameters) {
        var kind = jdbc.sql(AGAIN)
                .param("id", id)
                .param("worker", queue.worker())
                .query(String.class)
                .single();
        runner.run(new ClaimedJob(id, kind, parameters, 2));
    }

    protected Outcome outcome(UUID id) {
        return jdbc.sql("select status, message, total, done, refused from job where id = :id")
                .param("id", id)
                .query(Outcome.class)
                .single();
    }

    /** How a job ended. */
    public record Outcome(String status, @Nullable String message, int total, int done, int refused) {}
}
