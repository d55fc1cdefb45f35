package jinhuo.batch.issuing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.batch.worker.JobProgress;
import jinhuo.batch.worker.JobRefusals;
import jinhuo.batch.worker.Refusal;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One run of a job that issues papers: counts the papers drawn and what was put aside, over restarts. */
@Component
@JobScope
public class PaperRun {

    private static final String DRAWN_BEFORE = "select greatest(done - refused, 0) from job where id = :job";
    private static final String REFUSED_BEFORE = "select value, line from job_refusal where job_id = :job";

    private final UUID job;
    private final JobProgress progress;
    private final JobRefusals refusals;
    private final Map<String, Integer> refused = new HashMap<>();
    private int total;
    private int drawn;

    PaperRun(
            @Value("#{jobParameters['jobId']}") String job,
            JobProgress progress,
            JobRefusals refusals,
            JdbcClient jdbc) {
        this.job = UUID.fromString(job);
        this.progress = progress;
        this.refusals = refusals;
        drawn = jdbc.sql(DRAWN_BEFORE)
                .param("job", this.job)
                .query(Integer.class)
                .optional()
                .orElse(0);
        jdbc.sql(REFUSED_BEFORE).param("job", this.job).query(row -> {
            refused.put(row.getString("value"), row.getInt("line"));
        });
    }

    /** So many papers are still to be drawn, as far as is known. */
    public void expect(int papers) {
        total = drawn + papers;
        report();
    }

    /** So many papers more are done with. */
    public void drawn(int papers) {
        drawn += papers;
        report();
    }

    /** Puts a thing aside, in the caller's transaction; a restart that meets it again says it again. */
    void refuse(String name, Unfit unfit) {
        int line = refused.computeIfAbsent(name, key -> refused.size() + 1);
        refusals.record(
                job, List.of(new Refusal(line, unfit.field(), name, unfit.reason(), unfit.accepted(), List.of())));
        report();
    }

    private void report() {
        int dealtWith = drawn + refused.size();
        progress.at(job, Math.max(total, dealtWith), dealtWith, refused.size());
    }
}
