package jinhuo.portal.shared.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files in PostgreSQL: a row and its file are committed together. Who may read one is its feature's business. */
@Component
public class StoredFiles {

    private static final String INSERT = """
            insert into stored_file (name, media_type, size_bytes, sha256, content, created_by)
            values (:name, :mediaType, :size, :sha256, :content, :account)
            returning id
            """;

    private final DatabaseClient database;

    StoredFiles(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The type of a licence or photo.
     *
     * @param field to blame
     * @return {@link FileTypeRefused} when the content is of no such type
     */
    public Mono<EvidenceType> evidenceType(String field, Upload upload) {
        return Mono.fromCallable(() -> EvidenceType.of(upload.content())
                        .orElseThrow(() -> new FileTypeRefused(field, EvidenceType.ACCEPTED)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Keeps a file, in the transaction of the caller. */
    public Mono<UUID> store(Upload upload, String mediaType, UUID account) {
        return database.sql(INSERT)
                .bind("name", upload.name())
                .bind("mediaType", mediaType)
                .bind("size", (long) upload.content().length)
                .bind("sha256", sha256(upload.content()))
                .bind("content", upload.content())
                .bind("account", account)
                .map(row -> Sql.get(row, "id", UUID.class))
                .one();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
