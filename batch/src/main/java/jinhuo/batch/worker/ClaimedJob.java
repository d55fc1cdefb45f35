package jinhuo.batch.worker;

import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A job that this worker holds, for the {@code attempts}th time that any worker does. */
record ClaimedJob(UUID id, String kind, Map<String, String> parameters, int attempts) {

    /** What the job reads; only {@code jobId} makes the instance, so that a restart finds the one it goes on with. */
    JobParameters jobParameters() {
        var builder = new JobParametersBuilder().addString("jobId", id.toString(), true);
        parameters.forEach((name, value) -> builder.addString(name, value, false));
        return builder.toJobParameters();
    }
}
