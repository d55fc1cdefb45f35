package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What the sample leaves in the audit log, and what it tells the people concerned. */
final class Journal {

    private final Connection connection;
    private final Rows audit =
            Rows.into("audit_log", "at", "actor_id", "action", "subject_type", "subject_id", "detail::jsonb");
    private final Rows outbox = Rows.into("outbox", "aggregate_type", "aggregate_id", "type", "payload::jsonb");

    Journal(Connection connection) {
        this.connection = connection;
    }

    void audit(Instant at, UUID actor, String action, String subjectType, UUID subject, String detail) {
        audit.add(at, actor, action, subjectType, subject, detail);
    }

    /** Events of the last hours only: older ones have been read. */
    void announce(String aggregateType, UUID aggregate, String type, String payload) {
        outbox.add(aggregateType, aggregate, type, payload);
    }

    void write() throws SQLException {
        audit.write(connection);
        outbox.write(connection);
    }
}
