package jinhuo.batch.manifest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads delivery notes and their goods, as they were when the vehicle was loaded. */
@Repository
class NoteReader {

    private static final String TO_DRAW = "select id from delivery_note where file_id is null order by id";

    private static final String NUMBER = "select number from delivery_note where id = :id";

    private static final String LOCK =
            "select id from delivery_note where id in (:ids) and file_id is null order by id for update skip locked";

    private static final String NOTES = """
            select n.id, n.number, m.number as manifest_number, n.position, m.delivery_date, l.name_zh as line_name,
                   l.vehicle, o.number as order_number, o.note as order_note,
                   s.name as supplier_name, coalesce(s.food_licence, '') as supplier_licence,
                   s.address as supplier_address, s.contact_phone as supplier_phone,
                   h.name as shop_name, concat(t.county_zh, t.name_zh, h.address) as shop_address,
                   h.contact_name as shop_contact, h.contact_phone as shop_phone
            from delivery_note n
            join manifest m on m.id = n.manifest_id
            join delivery_line l on l.id = m.delivery_line_id
            join orders o on o.id = n.order_id
            join supplier s on s.id = o.supplier_id
            join shop h on h.id = o.shop_id
            left join township t on t.code = h.township_code
            where %s
            order by n.position, n.number
            """;

    private static final String NOTES_BY_ID = NOTES.formatted("n.id in (:ids)");

    private static final String NOTES_OF_MANIFEST = NOTES.formatted("n.manifest_id = :manifest");

    private static final String GOODS = """
            select n.id as note_id, ol.name, ol.specification, ol.gtin, ol.pack_unit, ol.base_unit, ol.pack_quantity,
                   coalesce(ol.confirmed_packs, ol.packs) as packs, ol.price, ol.vat_rate
            from delivery_note n join order_line ol on ol.order_id = n.order_id
            where n.id in (:ids) and coalesce(ol.confirmed_packs, ol.packs) > 0
            order by n.id, ol.line_no
            """;

    private final JdbcClient jdbc;

    NoteReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> toDraw() {
        return jdbc.sql(TO_DRAW).query(UUID.class).list();
    }

    String number(UUID id) {
        return jdbc.sql(NUMBER).param("id", id).query(String.class).single();
    }

    /** Those of the notes that have no file yet and that nobody else holds; locked until the transaction ends. */
    List<DeliveryNote> lock(List<UUID> ids) {
        var locked = jdbc.sql(LOCK).param("ids", ids).query(UUID.class).list();
        return locked.isEmpty()
                ? List.of()
                : jdbc.sql(NOTES_BY_ID)
                        .param("ids", locked)
                        .query(DeliveryNote.class)
                        .list();
    }

    /** The notes of a manifest in the order of the way. */
    List<DeliveryNote> ofManifest(UUID manifest) {
        return jdbc.sql(NOTES_OF_MANIFEST)
                .param("manifest", manifest)
                .query(DeliveryNote.class)
                .list();
    }

    /** The goods by note. */
    Map<UUID, List<Goods>> goods(List<DeliveryNote> notes) {
        return jdbc
                .sql(GOODS)
                .param("ids", notes.stream().map(DeliveryNote::id).toList())
                .query(Goods.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Goods::noteId));
    }
}
