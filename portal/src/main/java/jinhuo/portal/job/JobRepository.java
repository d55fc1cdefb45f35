package jinhuo.portal.job;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Json;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The tables of jobs and of what they refused. Named, because Spring Batch has a bean of the plain name. */
@Repository("portalJobRepository")
class JobRepository {

    private static final String SELECT =
            "select " + JobRows.COLUMNS + " from job j left join account a on a.id = j.requested_by\n";
    private static final String LIST = SELECT + """
            where j.id < :before and (:kind::text is null or j.kind = :kind)
            order by j.id desc
            limit :limit
            """;
    private static final String FIND = SELECT + """
            where j.id = :id and (:supplier::uuid is null or j.supplier_id = :supplier)
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('jinhuo_job_request'))";
    private static final String ACTIVE = """
            select id from job
            where kind = :kind and parameters = :parameters and status in ('requested', 'running')
            order by id limit 1
            """;
    private static final String INSERT = """
            insert into job (kind, parameters, supplier_id, requested_by)
            values (:kind, :parameters, :supplier, :account)
            returning id
            """;
    private static final String LINE_EXISTS = """
            select exists (select from delivery_line where id = :id and active) as found
            """;
    private static final String REFUSALS = """
            select line, field, value, reason, accepted, source from job_refusal
            where job_id = :job and (line, field) > (:line, :field)
            order by line, field
            limit :limit
            """;

    private final DatabaseClient database;
    private final JobRows rows;
    private final Json json;

    JobRepository(DatabaseClient database, JobRows rows, Json json) {
        this.database = database;
        this.rows = rows;
        this.json = json;
    }

    /** Newest first, of one kind or of all. */
    Flux<JobView> list(@Nullable JobKind kind, UUID before, int limit) {
        return database.sql(LIST)
                .bind("before", before)
                .bind("kind", Sql.nullable(String.class, kind == null ? null : Codes.of(kind)))
                .bind("limit", limit)
                .map(rows::view)
                .all();
    }

    /** Empty when there is none; with a supplier, when it is not the supplier's. */
    Mono<JobView> find(UUID id, @Nullable UUID supplier) {
        return database.sql(FIND)
                .bind("id", id)
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .map(rows::view)
                .one();
    }

    /** Until the end of the transaction nobody else requests a job of staff. */
    Mono<Void> lockRequests() {
        return database.sql(LOCK).then();
    }

    /** The same job, when it has not ended yet. */
    Mono<UUID> findActive(JobKind kind, Map<String, Object> parameters) {
        return database.sql(ACTIVE)
                .bind("kind", Codes.of(kind))
                .bind("parameters", json.write(parameters))
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    Mono<UUID> insert(JobKind kind, Map<String, ?> parameters, @Nullable UUID supplier, UUID account) {
        return database.sql(INSERT)
                .bind("kind", Codes.of(kind))
                .bind("parameters", json.write(parameters))
                .bind("supplier", Sql.nullable(UUID.class, supplier))
                .bind("account", account)
                .map(row -> get(row, "id", UUID.class))
                .one();
    }

    Mono<Boolean> isDeliveryLine(UUID id) {
        return database.sql(LINE_EXISTS)
                .bind("id", id)
                .map(row -> get(row, "found", Boolean.class))
                .one();
    }

    /** In the order of lines, those behind one. */
    Flux<RefusalView> refusals(UUID job, int line, String field, int limit) {
        return database.sql(REFUSALS)
                .bind("job", job)
                .bind("line", line)
                .bind("field", field)
                .bind("limit", limit)
                .map(this::refusal)
                .all();
    }

    private RefusalView refusal(Readable row) {
        return new RefusalView(
                get(row, "line", Integer.class),
                get(row, "field", String.class),
                get(row, "value", String.class),
                get(row, "reason", String.class),
                get(row, "accepted", String.class),
                json.read(
                        get(row, "source", io.r2dbc.postgresql.codec.Json.class),
                        new TypeReference<List<String>>() {}));
    }
}
