package jinhuo.portal.checkout;

import static jinhuo.portal.checkout.Ordering.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.Fixtures.Shop;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

/** Many shops order at once. */
class CheckoutRaceTest extends PortalTest {

    @Test
    void sellsTheLastTenCasesToTenOfSixtyFourShops() throws Exception {
        var offer = fixtures.offer(fixtures.supplier(), 10);
        var shops = shops(64);

        var answers = atOnce(shops.stream().map(shop -> ordering(shop, offer)).toList());

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(10);
        assertThat(answers).filteredOn(answer -> status(answer) == 409).hasSize(54);
        assertThat(reserved(offer)).isEqualByComparingTo("240");
    }

    @Test
    void neverWaitsInACircle() throws Exception {
        var supplier = fixtures.supplier();
        var one = fixtures.offer(supplier, 1000);
        var other = fixtures.offer(fixtures.supplier(), 1000);
        var shops = shops(16);

        var answers = atOnce(IntStream.range(0, shops.size())
                .mapToObj(i -> i % 2 == 0 ? ordering(shops.get(i), one, other) : ordering(shops.get(i), other, one))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(status(answer)).isEqualTo(201));
        assertThat(reserved(one)).isEqualByComparingTo("384");
        assertThat(reserved(other)).isEqualByComparingTo("384");
    }

    @Test
    void placesOneOrderWhenTheSameRequestComesTwiceAtOnce() throws Exception {
        var offer = fixtures.offer(fixtures.supplier(), 100);
        var shop = fixtures.certifiedShop();
        var key = UUID.randomUUID().toString();

        var answers = atOnce(Collections.nCopies(8, ordering(shop, key, offer)));

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> status(answer) == 200).hasSize(7);
        assertThat(answers)
                .extracting(EntityExchangeResult::getResponseBody)
                .containsOnly(answers.getFirst().getResponseBody());
        assertThat(reserved(offer)).isEqualByComparingTo("24");
    }

    private List<Shop> shops(int count) {
        return IntStream.range(0, count).mapToObj(i -> fixtures.certifiedShop()).toList();
    }

    private static Callable<EntityExchangeResult<JsonNode>> ordering(Shop shop, Offer... offers) {
        return ordering(shop, UUID.randomUUID().toString(), offers);
    }

    private static Callable<EntityExchangeResult<JsonNode>> ordering(Shop shop, String key, Offer... offers) {
        var lines =
                List.of(offers).stream().map(offer -> line(offer, 1, "48.00")).toList();
        return () -> Ordering.order(shop.client(), key, Ordering.lines(lines))
                .expectBody(JsonNode.class)
                .returnResult();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private static int status(EntityExchangeResult<JsonNode> answer) {
        return answer.getStatus().value();
    }

    private BigDecimal reserved(Offer offer) {
        return Objects.requireNonNull(database.sql("select reserved from stock where product_id = :id")
                .bind("id", offer.productId())
                .map(row -> Objects.requireNonNull(row.get(0, BigDecimal.class)))
                .one()
                .block());
    }
}
