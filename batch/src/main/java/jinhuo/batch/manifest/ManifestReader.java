package jinhuo.batch.manifest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads manifests to be drawn. */
@Repository
class ManifestReader {

    private static final String TO_DRAW = "select id from manifest where file_id is null order by id";

    private static final String NUMBER = "select number from manifest where id = :id";

    private static final String LOCK = """
            select m.id, m.number, l.code as line_code, l.name_zh as line_name, m.delivery_date, m.run, l.vehicle,
                   l.capacity_kg
            from manifest m join delivery_line l on l.id = m.delivery_line_id
            where m.id = :id and m.file_id is null
            for update of m skip locked
            """;

    private final JdbcClient jdbc;
    private final NoteReader notes;

    ManifestReader(JdbcClient jdbc, NoteReader notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    List<UUID> toDraw() {
        return jdbc.sql(TO_DRAW).query(UUID.class).list();
    }

    String number(UUID id) {
        return jdbc.sql(NUMBER).param("id", id).query(String.class).single();
    }

    /** The manifest unless it has a file or somebody else holds it; locked until the transaction ends. */
    Optional<Manifest> lock(UUID id) {
        return jdbc.sql(LOCK)
                .param("id", id)
                .query(Manifest.Head.class)
                .optional()
                .map(this::withNotes);
    }

    private Manifest withNotes(Manifest.Head head) {
        var ofManifest = notes.ofManifest(head.id());
        var goods = notes.goods(ofManifest);
        return new Manifest(
                head,
                ofManifest.stream()
                        .map(note -> new Manifest.Loaded(note, goods.getOrDefault(note.id(), List.of())))
                        .toList());
    }
}
