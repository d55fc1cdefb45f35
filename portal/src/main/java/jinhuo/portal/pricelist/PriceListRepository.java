package jinhuo.portal.pricelist;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.job.JobRows;
import jinhuo.portal.shared.Codes;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;

/** The table of price lists, each its supplier's own. */
@Repository
class PriceListRepository {

    private static final String SELECT = """
            select l.id, f.name as file_name, l.uploaded_at, l.status, l.encoding, l.headings, l.sample, l.mapping,
                   l.created, l.changed, l.unchanged, %s
            from price_list l
            join stored_file f on f.id = l.file_id
            join job j on j.id = l.job_id
            left join account a on a.id = j.requested_by
            """.formatted(JobRows.COLUMNS);
    private static final String LIST = SELECT + """
            where l.supplier_id = :supplier and l.id < :before
            order by l.id desc
            limit :limit
            """;
    private static final String FIND = SELECT + """
            where l.supplier_id = :supplier and l.id = :id
            """;
    private static final String LOCK = FIND + """
            for update of l
            """;
    private static final String MAY_UPLOAD = """
            select exists (select from supplier where id = :supplier and status = 'approved') as may
            """;
    private static final String NEW_ID = "select uuidv7() as id";
    private static final String INSERT = """
            with file as (
              insert into stored_file (name, media_type, size_bytes, sha256, content, created_by)
              values (:name, :mediaType, :size, :sha256, :content, :account)
              returning id)
            insert into price_list (id, supplier_id, file_id, job_id, uploaded_by)
            select :id, :supplier, id, :job, :account from file
            """;
    private static final String MAP = """
            update price_list set mapping = :mapping, job_id = :job, status = 'uploaded' where id = :id
            """;

    private final DatabaseClient database;
    private final JobRows jobs;
    private final jinhuo.portal.shared.Json json;

    PriceListRepository(DatabaseClient database, JobRows jobs, jinhuo.portal.shared.Json json) {
        this.database = database;
        this.jobs = jobs;
        this.json = json;
    }

    /** Newest first. */
    Flux<PriceListView> list(UUID supplier, UUID before, int limit) {
        return database.sql(LIST)
                .bind("supplier", supplier)
                .bind("before", before)
                .bind("limit", limit)
                .map(this::view)
                .all();
    }

    /** Empty when there is none, or it is another supplier's. */
    Mono<PriceListView> find(UUID supplier, UUID id) {
        return one(FIND, supplier, id);
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    Mono<PriceListView> lock(UUID supplier, UUID id) {
        return one(LOCK, supplier, id);
    }

    Mono<Boolean> mayUpload(UUID supplier) {
        return database.sql(MAY_UPLOAD)
                .bind("supplier", supplier)
                .map(row -> get(row, "may", Boolean.class))
                .one();
    }

    Mono<UUID> newId() {
        return database.sql(NEW_ID).map(row -> get(row, "id", UUID.class)).one();
    }

    Mono<Void> insert(UUID id, UUID supplier, UUID account, UUID job, UploadedFile file) {
        return database.sql(INSERT)
                .bind("name", file.name())
                .bind("mediaType", file.mediaType())
                .bind("size", file.content().length)
                .bind("sha256", file.sha256())
                .bind("content", file.content())
                .bind("account", account)
                .bind("id", id)
                .bind("supplier", supplier)
                .bind("job", job)
                .then();
    }

    Mono<Void> map(UUID id, Map<String, Integer> mapping, UUID job) {
        return database.sql(MAP)
                .bind("mapping", json.write(mapping))
                .bind("job", job)
                .bind("id", id)
                .then();
    }

    private Mono<PriceListView> one(String sql, UUID supplier, UUID id) {
        return database.sql(sql)
                .bind("supplier", supplier)
                .bind("id", id)
                .map(this::view)
                .one();
    }

    private PriceListView view(Readable row) {
        return new PriceListView(
                get(row, "id", UUID.class),
                get(row, "file_name", String.class),
                get(row, "uploaded_at", Instant.class),
                Codes.parse(PriceListStatus.class, get(row, "status", String.class)),
                row.get("encoding", String.class),
                read(row, "headings", new TypeReference<List<String>>() {}),
                read(row, "sample", new TypeReference<List<List<String>>>() {}),
                read(row, "mapping", new TypeReference<Map<String, Integer>>() {}),
                get(row, "created", Integer.class),
                get(row, "changed", Integer.class),
                get(row, "unchanged", Integer.class),
                jobs.view(row));
    }

    private <T> @Nullable T read(Readable row, String column, TypeReference<T> type) {
        var value = row.get(column, Json.class);
        return value == null ? null : json.read(value, type);
    }
}
