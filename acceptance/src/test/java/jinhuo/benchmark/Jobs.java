package jinhuo.benchmark;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.locks.LockSupport;
import jinhuo.acceptance.Api;
import tools.jackson.databind.JsonNode;

/** Waits for a job as a person who watches its bar. */
final class Jobs {

    private Jobs() {}

    /** From the worker's start to its end. */
    static double seconds(Api viewer, String id) {
        var job = ended(viewer, id);
        if (!job.get("status").asString().equals("completed")) {
            throw new AssertionError("The job did not complete: " + job);
        }
        return Duration.between(time(job, "startedAt"), time(job, "finishedAt")).toMillis() / 1e3;
    }

    private static JsonNode ended(Api viewer, String id) {
        while (true) {
            var job = viewer.get("/api/jobs/" + id).expect(200).json();
            if (job.hasNonNull("finishedAt")) {
                return job;
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private static OffsetDateTime time(JsonNode job, String field) {
        return OffsetDateTime.parse(job.get(field).asString());
    }
}
