package jinhuo.batch.worker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param threads how many jobs run at the same time; with 0 the jobs are there and nobody runs them
 * @param lease how long a job stays with a worker that gives no sign of life
 * @param poll how often to look for work without being woken
 * @param stopWithin how long a stopping worker waits for its jobs to reach a place to stop
 */
@ConfigurationProperties("jinhuo.batch.worker")
record WorkerProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("3s") Duration poll,
        @DefaultValue("20s") Duration stopWithin) {}
