package jinhuo.batch.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentImportsTest extends PriceListTest {

    @Test
    void suppliersWhoImportTheSameNewGoodsAtOnceMeetInTheSameProducts() throws InterruptedException {
        var rows = IntStream.range(0, 600)
                .mapToObj(i -> newGtin() + ",同抢货" + i + ",1L,瓶,12,24,1,3,13%\n")
                .collect(Collectors.toCollection(ArrayList::new));
        var suppliers = List.of(supplier(), supplier(), supplier(), supplier());
        var threads = Executors.newFixedThreadPool(suppliers.size());
        var jobs = new ConcurrentLinkedQueue<UUID>();
        for (var supplier : suppliers) {
            Collections.shuffle(rows);
            var list = upload(supplier, HEADINGS + String.join("", rows));
            threads.execute(() -> jobs.add(importList(list)));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

        assertThat(jobs)
                .hasSize(4)
                .allSatisfy(job -> assertThat(outcome(job).status()).isEqualTo("completed"));
        var products = suppliers.stream()
                .flatMap(supplier -> offers(supplier).stream())
                .map(OfferRow::productId)
                .distinct();
        assertThat(products).hasSize(600);
        assertThat(orphans()).isZero();
    }

    private int orphans() {
        return jdbc.sql("""
                        select count(*) from product p
                        where p.name like '同抢货%' and not exists (select from offer o where o.product_id = p.id)
                        """).query(Integer.class).single();
    }
}
