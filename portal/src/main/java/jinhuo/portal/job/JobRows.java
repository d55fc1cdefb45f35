package jinhuo.portal.job;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import org.springframework.stereotype.Component;

/** Jobs as part of a row, so that a thing and its job are read in one moment. */
@Component
public class JobRows {

    /** Of the tables {@code job j} and {@code account a}, who requested it. */
    public static final String COLUMNS = """
            j.id as job_id, j.kind as job_kind, j.parameters as job_parameters, j.status as job_status,
            j.total as job_total, j.done as job_done, j.refused as job_refused, j.message as job_message,
            j.requested_at as job_requested_at, j.started_at as job_started_at, j.finished_at as job_finished_at,
            a.name as job_requested_by, j.scheduled_for as job_scheduled_for
            """;

    private final jinhuo.portal.shared.Json json;

    JobRows(jinhuo.portal.shared.Json json) {
        this.json = json;
    }

    /** The job of a row; its message is still the worker's code, see {@link Jobs#inWords}. */
    public JobView view(Readable row) {
        return new JobView(
                get(row, "job_id", UUID.class),
                Codes.parse(JobKind.class, get(row, "job_kind", String.class)),
                json.object(get(row, "job_parameters", Json.class)),
                Codes.parse(JobStatus.class, get(row, "job_status", String.class)),
                get(row, "job_total", Integer.class),
                get(row, "job_done", Integer.class),
                get(row, "job_refused", Integer.class),
                row.get("job_message", String.class),
                get(row, "job_requested_at", Instant.class),
                row.get("job_started_at", Instant.class),
                row.get("job_finished_at", Instant.class),
                row.get("job_requested_by", String.class),
                row.get("job_scheduled_for", Instant.class));
    }
}
