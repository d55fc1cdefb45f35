package jinhuo.portal.certification;

import io.r2dbc.spi.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of shops. */
@Repository
class ShopRepository {

    /** A shop and all that belongs to it in one statement: lists come as JSON. */
    private static final String SELECT = """
            select s.id, s.name, s.registration_number, s.food_permit_kind, s.food_permit, s.permit_expires_on,
              s.township_code, s.address, s.latitude, s.longitude, s.position_source, s.contact_name, s.contact_phone,
              s.status, s.submitted_at, s.version,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'fileId', d.file_id, 'name', f.name,
                  'mediaType', f.media_type, 'sizeBytes', f.size_bytes, 'uploadedAt', d.uploaded_at) order by d.id)
                from shop_document d join stored_file f on f.id = d.file_id
                where d.shop_id = s.id), '[]') as documents,
              coalesce((
                select jsonb_agg(jsonb_build_object('decision', d.decision, 'reason', d.reason, 'decidedBy', a.name,
                  'decidedAt', d.decided_at) order by d.id desc)
                from certification_decision d join account a on a.id = d.decided_by
                where d.shop_id = s.id), '[]') as decisions,
              coalesce((
                select jsonb_agg(jsonb_build_object('id', i.id, 'inspectedBy', a.name, 'inspectedOn', i.inspected_on,
                  'result', i.result, 'note', i.note, 'photos', coalesce((
                    select jsonb_agg(jsonb_build_object('fileId', p.file_id, 'name', f.name) order by p.file_id)
                    from inspection_photo p join stored_file f on f.id = p.file_id
                    where p.inspection_id = i.id), '[]')) order by i.id desc)
                from inspection i join account a on a.id = i.inspected_by
                where i.shop_id = s.id), '[]') as inspections,
              (select count(*) from shop o
               where o.registration_number = s.registration_number and o.id <> s.id
                 and o.status in ('submitted', 'more_wanted', 'approved', 'suspended'))::int as duplicates
            from shop s
            """;

    private static final String FIND = SELECT + "where s.id = :id";
    private static final String LOCK = FIND + " for update of s";
    private static final String QUEUE = SELECT + """
            where s.status = :status and (s.submitted_at, s.id) > (:submittedAt, :id)
            order by s.submitted_at, s.id
            limit :limit
            """;
    private static final String SAVE = """
            update shop
            set name = :name, registration_number = :registrationNumber, food_permit_kind = :foodPermitKind,
                food_permit = :foodPermit, permit_expires_on = :permitExpiresOn, township_code = :townshipCode,
                address = :address, latitude = :latitude, longitude = :longitude, position_source = :positionSource,
                contact_name = :contactName, contact_phone = :contactPhone, version = version + 1
            where id = :id
            """;
    private static final String SUBMIT = """
            update shop set status = 'submitted', submitted_at = now(), version = version + 1 where id = :id
            """;
    private static final String SET_STATUS = """
            update shop set status = :status, version = version + 1 where id = :id
            """;
    private static final String TOUCH = "update shop set version = version + 1 where id = :id";
    private static final String HAS_TOWNSHIP = "select exists (select from township where code = :code) as there";
    /** The keeper's account, the telephone number of the shop, or the hand that filled in its form. */
    private static final String IS_OWN = """
            select exists (
              select from account a join shop s on s.id = :shop
              where a.id = :account and (a.shop_id = s.id or a.phone = s.contact_phone))
              or exists (
                select from audit_log l
                where l.subject_type = 'shop' and l.subject_id = :shop and l.actor_id = :account
                  and l.action in ('shop.save', 'shop.document', 'shop.submit')) as own
            """;

    private final DatabaseClient database;
    private final ShopRows rows;

    ShopRepository(DatabaseClient database, ShopRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Mono<Shop> find(UUID id) {
        return database.sql(FIND).bind("id", id).map(rows::shop).one();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Mono<Shop> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(rows::shop).one();
    }

    /** Who waits longest comes first. */
    Flux<Shop> queue(ShopStatus status, Instant afterTime, UUID afterId, int limit) {
        return database.sql(QUEUE)
                .bind("status", Codes.of(status))
                .bind("submittedAt", afterTime)
                .bind("id", afterId)
                .bind("limit", limit)
                .map(rows::shop)
                .all();
    }

    Mono<Void> save(UUID id, ShopDetails details) {
        return database.sql(SAVE).bind("id", id).bindValues(values(details)).then();
    }

    Mono<Void> submit(UUID id) {
        return database.sql(SUBMIT).bind("id", id).then();
    }

    /** Or {@link RegistrationTaken}, when another certified shop has the licence. */
    Mono<Void> setStatus(UUID id, ShopStatus status) {
        return database.sql(SET_STATUS)
                .bind("id", id)
                .bind("status", Codes.of(status))
                .then()
                .onErrorMap(DuplicateKeyException.class, e -> new RegistrationTaken());
    }

    /** A new document or inspection is a new version: who decides must have seen it. */
    Mono<Void> touch(UUID id) {
        return database.sql(TOUCH).bind("id", id).then();
    }

    Mono<Boolean> hasTownship(String code) {
        return database.sql(HAS_TOWNSHIP)
                .bind("code", code)
                .map(row -> Sql.get(row, "there", Boolean.class))
                .one();
    }

    Mono<Boolean> isOwn(UUID shop, UUID account) {
        return database.sql(IS_OWN)
                .bind("shop", shop)
                .bind("account", account)
                .map(row -> Sql.get(row, "own", Boolean.class))
                .one();
    }

    private static Map<String, Object> values(ShopDetails details) {
        var values = new HashMap<String, Object>();
        values.put("name", details.name());
        values.put("registrationNumber", text(details.registrationNumber()));
        values.put("foodPermitKind", Codes.of(details.foodPermitKind()));
        values.put("foodPermit", text(details.foodPermit()));
        values.put("permitExpiresOn", Sql.nullable(LocalDate.class, details.permitExpiresOn()));
        values.put("townshipCode", text(details.townshipCode()));
        values.put("address", details.address());
        values.put("latitude", Sql.nullable(Double.class, details.latitude()));
        values.put("longitude", Sql.nullable(Double.class, details.longitude()));
        values.put(
                "positionSource", text(details.positionSource() == null ? null : Codes.of(details.positionSource())));
        values.put("contactName", details.contactName());
        values.put("contactPhone", details.contactPhone());
        return values;
    }

    private static Parameter text(@Nullable String value) {
        return Sql.nullable(String.class, value);
    }
}
