package jinhuo.batch.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jinhuo.batch.worker.BatchTest;
import jinhuo.batch.worker.JobFailure;
import jinhuo.search.ProductQuery;
import jinhuo.search.SearchConnection;
import jinhuo.testing.ElasticsearchExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

class ReindexJobTest extends BatchTest {

    private static final int PRODUCTS = 1200;

    @MockitoSpyBean
    private NewGeneration generation;

    @Autowired
    @Qualifier("batchSearchConnection")
    private SearchConnection search;

    @DynamicPropertySource
    static void elasticsearch(DynamicPropertyRegistry registry) {
        var elasticsearch = ElasticsearchExtension.newElasticsearch();
        registry.add("jinhuo.elasticsearch.url", elasticsearch::url);
        registry.add("jinhuo.elasticsearch.index-prefix", elasticsearch::indexPrefix);
    }

    @BeforeEach
    void products() {
        jdbc.sql("""
                insert into product (name, base_unit, specification)
                select '雪碧' || n, '瓶', '330ml' from generate_series(1, :products) n
                where not exists (select from product)
                """).param("products", PRODUCTS).update();
        jdbc.sql("""
                insert into supplier (name, credit_code, contact_name, contact_phone, address, status)
                values ('批发部', '91350100M000100Y43', '王', '+8613800000000', '县城', 'approved')
                on conflict do nothing
                """).update();
        jdbc.sql(
                        "insert into pack_level (product_id, unit, base_quantity) select id, '箱', 24 from product on conflict do nothing")
                .update();
        jdbc.sql("""
                insert into offer (supplier_id, product_id, pack_level_id, price, vat_rate)
                select s.id, l.product_id, l.id, 48, 0.13 from supplier s, pack_level l on conflict do nothing
                """).update();
    }

    @Test
    void fillsANewIndexAndPutsItInPlace() {
        var job = run("reindex", null, Map.of());
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, PRODUCTS, PRODUCTS, 0));
        assertThat(found()).isEqualTo(PRODUCTS);
    }

    @Test
    void goesOnWhereItStopped() {
        var pages = new ArrayList<Integer>();
        doCallRealMethod()
                .doThrow(new JobFailure("search_unavailable"))
                .doAnswer(call -> {
                    pages.add(call.<List<?>>getArgument(1).size());
                    return call.callRealMethod();
                })
                .when(generation)
                .fill(any(), any());
        var job = run("reindex", null, Map.of());
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(outcome(job).message()).isEqualTo("search_unavailable");

        runAgain(job, Map.of());
        assertThat(outcome(job)).isEqualTo(new Outcome("completed", null, PRODUCTS, PRODUCTS, 0));
        assertThat(pages).containsExactly(500, 200, 0);
        assertThat(found()).isEqualTo(PRODUCTS);
    }

    @Test
    void anIndexThatIsNotReadyIsNotSearched() {
        run("reindex", null, Map.of());
        doThrow(new JobFailure("search_unavailable")).when(generation).takeOver(any());
        jdbc.sql("update product set name = '可乐' || id, version = version + 1").update();
        var job = run("reindex", null, Map.of());
        assertThat(outcome(job).status()).isEqualTo("failed");
        assertThat(found()).isEqualTo(PRODUCTS);
        jdbc.sql("update product set name = '雪碧' || id, version = version + 1").update();
    }

    private long found() {
        search.index().refresh().join();
        return search.search().search(new ProductQuery("雪碧", null, 10)).join().total();
    }
}
