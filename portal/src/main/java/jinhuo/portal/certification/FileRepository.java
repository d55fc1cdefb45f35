package jinhuo.portal.certification;

import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The files of certifications, for those who may see them. */
@Repository
class FileRepository {

    /** A shop sees its own documents; staff see all documents, and the photos of inspections. */
    private static final String FIND = """
            select f.name, f.media_type, f.content
            from stored_file f
            where f.id = :id and (
              exists (select from shop_document d where d.file_id = f.id and (:staff or d.shop_id = :shop))
              or :staff and exists (select from inspection_photo p where p.file_id = f.id))
            """;

    private final DatabaseClient database;

    FileRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Empty when there is none, or none for this viewer. */
    Mono<FoundFile> find(UUID id, Actor viewer) {
        var shop = viewer.role() == Role.RETAILER ? viewer.shopId() : null;
        return database.sql(FIND)
                .bind("id", id)
                .bind("staff", viewer.isStaff())
                .bind("shop", Sql.nullable(UUID.class, shop))
                .map(row -> new FoundFile(
                        Sql.get(row, "name", String.class),
                        Sql.get(row, "media_type", String.class),
                        Sql.get(row, "content", byte[].class)))
                .one();
    }

    /** A file to be shown. */
    record FoundFile(String name, String mediaType, byte[] content) {}
}
