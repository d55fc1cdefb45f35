package jinhuo.batch.worker;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs requested jobs for as long as the application runs: some threads that each take the next job when they are done
 * with the last, a heartbeat that keeps the leases, and the schedules. Starts last and stops first.
 */
@Component
class JobWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

    private static final Duration PROGRESS = Duration.ofMillis(300);

    private final WorkerProperties properties;
    private final JobQueue queue;
    private final JobRunner runner;
    private final JobBell bell;
    private final JobSchedules schedules;
    private final JobProgress progress;
    private final Map<UUID, ClaimedJob> held = new ConcurrentHashMap<>();

    private volatile boolean running;
    private @Nullable ExecutorService threads;
    private @Nullable ScheduledExecutorService clock;

    JobWorker(
            WorkerProperties properties,
            JobQueue queue,
            JobRunner runner,
            JobBell bell,
            JobSchedules schedules,
            JobProgress progress) {
        this.properties = properties;
        this.queue = queue;
        this.runner = runner;
        this.bell = bell;
        this.schedules = schedules;
        this.progress = progress;
    }

    @Override
    public synchronized void start() {
        running = true;
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("batch-", 0).factory());
        threads.execute(() -> bell.listen(() -> running));
        for (int i = 0; i < properties.threads(); i++) {
            threads.execute(this::work);
        }
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("batch-clock").factory());
        every(properties.lease().dividedBy(3), this::heartbeat);
        every(properties.poll(), schedules::requestDue);
        every(PROGRESS, progress::write);
        LOG.info("Worker starts: threads={} kinds={}", properties.threads(), runner.kinds());
    }

    /** Running jobs stop at their next chunk and go back to the queue; what takes longer is taken over by lease. */
    @Override
    public synchronized void stop() {
        running = false;
        if (threads == null || clock == null) {
            return;
        }
        bell.ring(properties.threads());
        threads.shutdown();
        var deadline = System.nanoTime() + properties.stopWithin().toNanos();
        do {
            held.values().forEach(runner::stop);
        } while (!ended(threads) && System.nanoTime() < deadline);
        threads.shutdownNow();
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.threads() > 0;
    }

    private void work() {
        while (running) {
            try {
                var job = queue.claim(runner.kinds(), properties.lease());
                job.ifPresentOrElse(this::run, this::rest);
            } catch (RuntimeException e) {
                LOG.error("The worker goes on after a failure", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            bell.await(properties.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(ClaimedJob job) {
        held.put(job.id(), job);
        try {
            runner.run(job);
        } finally {
            held.remove(job.id());
        }
    }

    private void heartbeat() {
        if (!held.isEmpty()) {
            queue.extend(held.keySet(), properties.lease());
        }
    }

    private void every(Duration period, Runnable task) {
        Runnable guarded = () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("Tried again soon: {}", e.getMessage());
            }
        };
        Objects.requireNonNull(clock).scheduleWithFixedDelay(guarded, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean ended(ExecutorService threads) {
        try {
            return threads.awaitTermination(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
