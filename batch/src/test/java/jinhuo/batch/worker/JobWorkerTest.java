package jinhuo.batch.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jinhuo.testing.PostgresExtension;
import jinhuo.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JobWorkerTest {

    private final List<ConfigurableApplicationContext> applications = new ArrayList<>();

    private TestDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void sleepingApplication() {
        database = PostgresExtension.newDatabase();
        jdbc = application(0).getBean(JdbcClient.class);
        jdbc.sql("update job_schedule set enabled = false").update();
    }

    @AfterEach
    void close() {
        applications.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void runsARequestedJobToItsEnd() {
        application(1);
        var job = request(Map.of("upTo", "5"));
        eventually(() -> status(job).equals("completed"));
        assertThat(TestJobs.COUNTED.get(job.toString())).containsExactly(1, 2, 3, 4, 5);
        assertThat(done(job)).isEqualTo(5);
    }

    @Test
    void isWokenWithoutWaitingForThePoll() {
        application(1, "jinhuo.batch.worker.poll=10m");
        var requested = Instant.now();
        var job = request(Map.of());
        eventually(() -> status(job).equals("completed"));
        assertThat(requested).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void runsEachJobOnceHoweverManyWorkersThereAre() {
        var jobs = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            jobs.add(request(Map.of("upTo", "2")));
        }
        application(3);
        application(3);
        eventually(() -> jobs.stream().allMatch(job -> status(job).equals("completed")));
        assertThat(jobs)
                .allSatisfy(
                        job -> assertThat(TestJobs.COUNTED.get(job.toString())).containsExactly(1, 2));
    }

    @Test
    void runsOneJobOfAKindAndOwnerAtATime() throws InterruptedException {
        var first = request(Map.of("pausesAt", "1"));
        application(3);
        TestJobs.ARRIVED.acquire();
        var second = request(Map.of());
        var queue = applications.getFirst().getBean(JobQueue.class);
        assertThat(queue.claim(List.of("invoices"), Duration.ofMinutes(1))).isEmpty();
        TestJobs.GATE.release();
        eventually(() -> status(first).equals("completed") && status(second).equals("completed"));
    }

    @Test
    void givesTheReasonOfAFailureWithoutItsInnards() {
        application(1);
        var refused = request(Map.of("failsAt", "2"));
        var broken = request(Map.of("breaksAt", "2"));
        eventually(() -> status(refused).equals("failed") && status(broken).equals("failed"));
        assertThat(message(refused)).isEqualTo("cannot_count|2");
        assertThat(message(broken)).isEqualTo("unexpected");
    }

    @Test
    void takesOverTheJobOfAWorkerThatDiedAndGoesOnWhereItStopped() {
        var job = orphan(Map.of("upTo", "4"), 2);
        application(1);
        eventually(() -> status(job).equals("completed"));
        assertThat(TestJobs.COUNTED.get(job.toString())).containsExactly(3, 4);
    }

    @Test
    void leavesAJobAloneWhileItsWorkerLives() {
        var job = orphan(Map.of("upTo", "4"), 2);
        jdbc.sql("update job set lease_until = now() + interval '1 minute'").update();
        assertThat(applications.getFirst().getBean(JobQueue.class).claim(List.of("invoices"), Duration.ofMinutes(1)))
                .isEmpty();
        assertThat(status(job)).isEqualTo("running");
    }

    @Test
    void givesUpOnAJobThatKillsItsWorkers() {
        var job = orphan(Map.of(), 0);
        jdbc.sql("update job set attempts = 5").update();
        application(1);
        eventually(() -> status(job).equals("failed"));
        assertThat(message(job)).isEqualTo("worker_died|5");
    }

    @Test
    void keepsTheLeaseOfALongJob() throws InterruptedException {
        application(1, "jinhuo.batch.worker.lease=1500ms");
        var job = request(Map.of("pausesAt", "1"));
        TestJobs.ARRIVED.acquire();
        var first = leaseUntil(job);
        eventually(() -> leaseUntil(job).isAfter(first.plusSeconds(2)));
        TestJobs.GATE.release();
        eventually(() -> status(job).equals("completed"));
        assertThat(attempts(job)).isEqualTo(1);
    }

    @Test
    void aStoppingWorkerHandsItsJobToTheNext() throws InterruptedException {
        var stopping = application(1);
        var job = request(Map.of("upTo", "4", "pausesAt", "2"));
        TestJobs.ARRIVED.acquire();
        var closing = Thread.ofVirtual().start(stopping::close);
        eventually(() -> executionIs(job, BatchStatus.STOPPED));
        TestJobs.GATE.release();
        closing.join();
        assertThat(status(job)).isEqualTo("requested");
        application(1);
        eventually(() -> status(job).equals("completed"));
        assertThat(TestJobs.COUNTED.get(job.toString())).containsExactly(1, 2, 3, 4);
    }

    private ConfigurableApplicationContext application(int threads, String... properties) {
        var application = new SpringApplicationBuilder(TestJobs.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "jinhuo.batch.worker.threads=" + threads)
                .run();
        applications.add(application);
        return application;
    }

    private UUID request(Map<String, String> parameters) {
        return jdbc.sql("insert into job (kind, parameters) values ('invoices', :parameters::jsonb) returning id")
                .param("parameters", new JsonMapper().writeValueAsString(parameters))
                .query(UUID.class)
                .single();
    }

    /** A job whose worker was killed after so many numbers: all that it left is in the tables. */
    private UUID orphan(Map<String, String> parameters, int counted) {
        var id = request(parameters);
        var repository = applications.getFirst().getBean(JobRepository.class);
        var jobParameters = new ClaimedJob(id, "invoices", parameters, 1).jobParameters();
        var instance = repository.createJobInstance("invoices", jobParameters);
        var execution = repository.createJobExecution(instance, jobParameters, new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        execution.setStartTime(LocalDateTime.now());
        repository.update(execution);
        var step = repository.createStepExecution("count", execution);
        step.setStatus(BatchStatus.STARTED);
        step.setStartTime(LocalDateTime.now());
        step.getExecutionContext().putInt("counted", counted);
        repository.update(step);
        repository.updateExecutionContext(step);
        jdbc.sql("update job set status = 'running', worker = 'dead', attempts = 1, lease_until = now() where id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private boolean executionIs(UUID job, BatchStatus status) {
        var parameters = new ClaimedJob(job, "invoices", Map.of(), 1).jobParameters();
        var execution =
                applications.getFirst().getBean(JobRepository.class).getLastJobExecution("invoices", parameters);
        return execution != null && execution.getStatus() == status;
    }

    private String status(UUID job) {
        return column(job, "status", String.class);
    }

    private String message(UUID job) {
        return column(job, "message", String.class);
    }

    private int done(UUID job) {
        return column(job, "done", Integer.class);
    }

    private int attempts(UUID job) {
        return column(job, "attempts", Integer.class);
    }

    private Instant leaseUntil(UUID job) {
        return column(job, "lease_until", OffsetDateTime.class).toInstant();
    }

    private <T> T column(UUID job, String name, Class<T> type) {
        return jdbc.sql("select " + name + " from job where id = :id")
                .param("id", job)
                .query(type)
                .single();
    }

    private static void eventually(Supplier<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition::get);
    }
}
