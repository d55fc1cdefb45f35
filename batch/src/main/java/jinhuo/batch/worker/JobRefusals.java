package jinhuo.batch.worker;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records what a job refused, in the caller's transaction; saying the same again changes nothing. */
@Component
public class JobRefusals {

    private static final String INSERT = """
            insert into job_refusal (job_id, line, field, value, reason, accepted, source)
            select :job, line, field, value, reason, accepted, source
            from jsonb_to_recordset(:refusals::jsonb)
              as r(line int, field text, value text, reason text, accepted text, source jsonb)
            on conflict (job_id, line, field) do update
            set value = excluded.value, reason = excluded.reason, accepted = excluded.accepted,
                source = excluded.source
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    JobRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most one a line and field. */
    public void record(UUID job, Collection<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            jdbc.sql(INSERT)
                    .param("job", job)
                    .param("refusals", JSON.writeValueAsString(refusals))
                    .update();
        }
    }
}
