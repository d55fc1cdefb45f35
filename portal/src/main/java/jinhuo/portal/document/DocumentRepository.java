package jinhuo.portal.document;

import static jinhuo.portal.shared.Sql.get;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads papers, each only for those whom it concerns: a manifest, being of no shop and no supplier, for staff. */
@Repository
class DocumentRepository {

    private static final String CONCERNED = "(:staff or d.shop_id = :shop or d.supplier_id = :supplier)";

    private static final String LIST = """
            select d.id, d.kind, d.number, d.order_id, o.number as order_number, s.name as supplier_name,
                   h.name as shop_name, d.issued_at, d.file_id is not null as ready
            from document d
            left join orders o on o.id = d.order_id
            left join supplier s on s.id = d.supplier_id
            left join shop h on h.id = d.shop_id
            where d.id < :before and (:kind::text is null or d.kind = :kind) and %s
            order by d.id desc
            limit :limit
            """.formatted(CONCERNED);

    private static final String PDF = """
            select d.number, f.content
            from document d left join stored_file f on f.id = d.file_id
            where d.id = :id and %s
            """.formatted(CONCERNED);

    private final DatabaseClient database;

    DocumentRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Newest first. */
    Flux<DocumentView> list(Actor reader, @Nullable DocumentKind kind, UUID before, int limit) {
        return concerning(reader, database.sql(LIST))
                .bind("before", before)
                .bind("kind", Sql.nullable(String.class, kind == null ? null : Codes.of(kind)))
                .bind("limit", limit)
                .map(DocumentRepository::view)
                .all();
    }

    /** A paper's number and, once it is drawn, its file. */
    Mono<Drawn> pdf(Actor reader, UUID id) {
        return concerning(reader, database.sql(PDF))
                .bind("id", id)
                .map(row -> new Drawn(
                        get(row, "number", String.class), Optional.ofNullable(row.get("content", byte[].class))))
                .one();
    }

    private static GenericExecuteSpec concerning(Actor reader, GenericExecuteSpec statement) {
        return statement
                .bind("staff", reader.isStaff())
                .bind("shop", Sql.nullable(UUID.class, reader.role() == Role.RETAILER ? reader.shopId() : null))
                .bind("supplier", Sql.nullable(UUID.class, reader.supplierId()));
    }

    private static DocumentView view(Readable row) {
        return new DocumentView(
                get(row, "id", UUID.class),
                Codes.parse(DocumentKind.class, get(row, "kind", String.class)),
                get(row, "number", String.class),
                row.get("order_id", UUID.class),
                row.get("order_number", String.class),
                row.get("supplier_name", String.class),
                row.get("shop_name", String.class),
                get(row, "issued_at", OffsetDateTime.class).toInstant(),
                get(row, "ready", Boolean.class));
    }

    record Drawn(String number, Optional<byte[]> content) {}
}
