package jinhuo.portal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import jinhuo.portal.ApiClient;
import jinhuo.portal.PortalTest;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** A page hears at once of what concerns its viewer, and never of what does not. */
class LivePagesTest extends PortalTest {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final Disposable.Composite open = Disposables.composite();

    @Autowired
    private Outbox outbox;

    @Autowired
    private Commands commands;

    @AfterEach
    void hangUp() {
        open.dispose();
    }

    @Test
    void anOrderIsHeardOfByItsShopItsSupplierAndStaffOnly() {
        var shop = fixtures.certifiedShop();
        var supplier = fixtures.supplier();
        var atShop = listen(shop.client());
        var atSupplier = listen(supplier.client());
        var atStaff = listen(fixtures.staff());
        var atAnotherShop = listen(fixtures.certifiedShop().client());
        var atAnotherSupplier = listen(fixtures.supplier().client());
        var order = UUID.randomUUID();

        append("order", order, "order_placed", Map.of("shopId", shop.id(), "supplierId", supplier.id()));

        heard(atShop, order);
        heard(atSupplier, order);
        heard(atStaff, order);
        assertThat(atAnotherShop).noneMatch(event -> event.contains(order.toString()));
        assertThat(atAnotherSupplier).noneMatch(event -> event.contains(order.toString()));
        assertThat(atShop.toString()).doesNotContain(supplier.id().toString());
    }

    @Test
    void aRequestIsOpenToAllSuppliersAndAQuoteIsBetweenTwo() {
        var shop = fixtures.certifiedShop();
        var quoting = fixtures.supplier();
        var atQuoting = listen(quoting.client());
        var atOther = listen(fixtures.supplier().client());
        var quoted = UUID.randomUUID();
        var posted = UUID.randomUUID();

        append("purchase_request", quoted, "quote_given", Map.of("shopId", shop.id(), "supplierId", quoting.id()));
        append("purchase_request", posted, "request_posted", Map.of("shopId", shop.id()));

        heard(atQuoting, quoted);
        heard(atOther, posted);
        assertThat(atOther).noneMatch(event -> event.contains(quoted.toString()));
    }

    @Test
    void whatHappensToProductsIsNotShouted() {
        var atStaff = listen(fixtures.staff());
        var product = UUID.randomUUID();
        var order = UUID.randomUUID();

        append("product", product, "product_changed", Map.of());
        append("order", order, "order_placed", Map.of());

        heard(atStaff, order);
        assertThat(atStaff).noneMatch(event -> event.contains(product.toString()));
    }

    /** Every stream begins with a comment: from then on nothing is missed. */
    private List<String> listen(ApiClient client) {
        var heard = new CopyOnWriteArrayList<String>();
        open.add(client.get("/api/events")
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody()
                .doOnNext(event -> heard.add(event.comment() + " " + event.event() + " " + event.data()))
                .subscribe());
        await().untilAsserted(() -> assertThat(heard).isNotEmpty());
        return heard;
    }

    private static void heard(List<String> events, UUID id) {
        await().untilAsserted(() -> assertThat(events).anyMatch(event -> event.contains(id.toString())));
    }

    private void append(String aggregateType, UUID aggregate, String type, Map<String, ?> payload) {
        commands.execute(outbox.append(aggregateType, aggregate, type, payload)).block();
    }
}
