package jinhuo.portal.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Documents, inspections and decisions: what is added to a shop, piece by piece. */
@Repository
class EvidenceRepository {

    private static final String INSERT_DOCUMENT = """
            insert into shop_document (shop_id, kind, file_id) values (:shop, :kind, :file) returning id
            """;
    /** The file itself stays: staff may have decided on it. */
    private static final String DELETE_DOCUMENT = "delete from shop_document where id = :id and shop_id = :shop";

    private static final String INSERT_INSPECTION = """
            insert into inspection (shop_id, inspected_by, inspected_on, result, note)
            values (:shop, :account, :inspectedOn, :result, :note)
            returning id
            """;
    private static final String INSERT_PHOTOS = """
            insert into inspection_photo (inspection_id, file_id) select :inspection, unnest(:files::uuid[])
            """;
    private static final String INSERT_DECISION = """
            insert into certification_decision (shop_id, decision, reason, decided_by)
            values (:shop, :decision, :reason, :account)
            """;

    private final DatabaseClient database;

    EvidenceRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<UUID> addDocument(UUID shop, DocumentKind kind, UUID file) {
        return database.sql(INSERT_DOCUMENT)
                .bind("shop", shop)
                .bind("kind", Codes.of(kind))
                .bind("file", file)
                .map(row -> Sql.get(row, "id", UUID.class))
                .one();
    }

    /** How many were removed: 0 when the shop has no such document. */
    Mono<Long> removeDocument(UUID shop, UUID document) {
        return database.sql(DELETE_DOCUMENT)
                .bind("shop", shop)
                .bind("id", document)
                .fetch()
                .rowsUpdated();
    }

    Mono<UUID> addInspection(UUID shop, UUID account, LocalDate on, InspectionResult result, String note) {
        return database.sql(INSERT_INSPECTION)
                .bind("shop", shop)
                .bind("account", account)
                .bind("inspectedOn", on)
                .bind("result", Codes.of(result))
                .bind("note", note)
                .map(row -> Sql.get(row, "id", UUID.class))
                .one();
    }

    Mono<Void> addPhotos(UUID inspection, List<UUID> files) {
        return database.sql(INSERT_PHOTOS)
                .bind("inspection", inspection)
                .bind("files", files.toArray(UUID[]::new))
                .then();
    }

    Mono<Void> addDecision(UUID shop, CertificationDecision decision, String reason, UUID account) {
        return database.sql(INSERT_DECISION)
                .bind("shop", shop)
                .bind("decision", Codes.of(decision))
                .bind("reason", reason)
                .bind("account", account)
                .then();
    }
}
