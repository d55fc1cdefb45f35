package jinhuo.batch.pricelist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jinhuo.batch.pricelist.row.ColumnMapping;
import jinhuo.batch.pricelist.row.VatRates;
import jinhuo.batch.worker.AfterJobFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code price_list}. */
@Repository
class PriceListRepository implements AfterJobFailure {

    private static final String LOAD = """
            select l.id, l.supplier_id, l.uploaded_by, l.mapping, f.content
            from price_list l join stored_file f on f.id = l.file_id
            where l.id = :id
            """;

    /** A heading ends in its quotation mark, so that a beginning in text is a beginning in columns. */
    private static final String EARLIER_MAPPING = """
            select mapping from price_list
            where supplier_id = :supplier and id < :id and mapping is not null
              and starts_with(:headings::jsonb::text, rtrim(headings::text, ']'))
            order by id desc
            limit 1
            """;

    private static final String NEEDS_MAPPING = """
            update price_list set status = 'needs_mapping', encoding = :encoding,
                   headings = :headings::jsonb, sample = :sample::jsonb
            where id = :id
            """;

    private static final String RECOGNISED = """
            update price_list set encoding = :encoding, headings = :headings::jsonb, sample = :sample::jsonb,
                   mapping = :mapping::jsonb, created = 0, changed = 0, unchanged = 0
            where id = :id
            """;

    private static final String COUNT = """
            update price_list set created = created + :created, changed = changed + :changed,
                   unchanged = unchanged + :unchanged
            where id = :id
            """;

    private static final String IMPORTED = """
            with imported as (
              update price_list set status = 'imported' where id = :id
              returning id, supplier_id, created, changed, unchanged)
            insert into outbox (aggregate_type, aggregate_id, type, payload)
            select 'price_list', id, 'price_list_imported', jsonb_build_object(
              'priceListId', id, 'supplierId', supplier_id, 'created', created, 'changed', changed,
              'unchanged', unchanged)
            from imported
            """;

    private static final String FAILED = """
            update price_list l set status = 'failed'
            from job
            where job.id = :job and job.kind = 'price_list_import' and l.id = (job.parameters ->> 'priceListId')::uuid
              and l.status in ('uploaded', 'needs_mapping')
            """;

    private static final String VAT_RATES = """
            select code, rate from vat_rate
            where valid_from <= :day and (valid_until is null or valid_until > :day)
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    PriceListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PriceList load(UUID id) {
        return jdbc.sql(LOAD)
                .param("id", id)
                .query((row, number) -> new PriceList(
                        row.getObject("id", UUID.class),
                        row.getObject("supplier_id", UUID.class),
                        row.getObject("uploaded_by", UUID.class),
                        mapping(row.getString("mapping")),
                        row.getBytes("content")))
                .single();
    }

    /** What the import of a list goes by on that day. */
    ImportRun run(UUID job, UUID id, int rows, LocalDate day) {
        return jdbc.sql("select supplier_id, uploaded_by from price_list where id = :id")
                .param("id", id)
                .query((row, number) -> new ImportRun(
                        job,
                        id,
                        row.getObject("supplier_id", UUID.class),
                        row.getObject("uploaded_by", UUID.class),
                        rows,
                        vatRates(day).general()))
                .single();
    }

    /** The columns of the supplier's latest list that began with the same headings; null when there is none. */
    @Nullable
    Map<String, Integer> earlierMapping(PriceList list, List<String> headings) {
        return jdbc.sql(EARLIER_MAPPING)
                .param("supplier", list.supplierId())
                .param("id", list.id())
                .param("headings", JSON.writeValueAsString(headings))
                .query(String.class)
                .optional()
                .map(PriceListRepository::mapping)
                .orElse(null);
    }

    void needsMapping(UUID id, String encoding, List<String> headings, List<List<String>> sample) {
        jdbc.sql(NEEDS_MAPPING)
                .param("id", id)
                .param("encoding", encoding)
                .param("headings", JSON.writeValueAsString(headings))
                .param("sample", JSON.writeValueAsString(sample))
                .update();
    }

    /** From here on the import counts from nothing. */
    void recognised(UUID id, String encoding, List<String> headings, List<List<String>> sample, ColumnMapping mapping) {
        jdbc.sql(RECOGNISED)
                .param("id", id)
                .param("encoding", encoding)
                .param("headings", JSON.writeValueAsString(headings))
                .param("sample", JSON.writeValueAsString(sample))
                .param("mapping", JSON.writeValueAsString(mapping.byCode()))
                .update();
    }

    void count(UUID id, ImportCount count) {
        jdbc.sql(COUNT)
                .param("id", id)
                .param("created", count.created())
                .param("changed", count.changed())
                .param("unchanged", count.unchanged())
                .update();
    }

    void imported(UUID id) {
        jdbc.sql(IMPORTED).param("id", id).update();
    }

    @Override
    public void failed(UUID job) {
        jdbc.sql(FAILED).param("job", job).update();
    }

    VatRates vatRates(LocalDate day) {
        var byCode = new HashMap<String, BigDecimal>();
        jdbc.sql(VAT_RATES).param("day", day).query(row -> {
            byCode.put(row.getString("code"), row.getBigDecimal("rate"));
        });
        return new VatRates(Set.copyOf(byCode.values()), byCode.getOrDefault("general", BigDecimal.ZERO));
    }

    private static @Nullable Map<String, Integer> mapping(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, new TypeReference<>() {});
    }
}
