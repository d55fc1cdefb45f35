package jinhuo.portal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.ApiClient;
import jinhuo.portal.PortalTest;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notifications wait for the people they are for, and for nobody else. */
class NotificationTest extends PortalTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Commands commands;

    @Test
    void aDecisionWaitsForTheRetailerWithItsReason() {
        var shop = fixtures.certifiedShop();
        var other = fixtures.certifiedShop();

        decided(shop.id());

        await().untilAsserted(() -> assertThat(unread(shop.client())).isEqualTo(1));
        var told = list(shop.client(), "").at("/items/0");
        assertThat(told.get("kind").asString()).isEqualTo("shop_decided");
        assertThat(told.at("/detail/reason").asString()).isEqualTo("照片不清楚");
        assertThat(unread(other.client())).isZero();
    }

    @Test
    void whatWasReadIsNotCountedAgain() {
        var shop = fixtures.certifiedShop();
        decided(shop.id());
        decided(shop.id());
        await().untilAsserted(() -> assertThat(unread(shop.client())).isEqualTo(2));

        var first = list(shop.client(), "").at("/items/0/id").asString();
        read(shop.client(), Map.of("ids", List.of(first)));
        assertThat(unread(shop.client())).isEqualTo(1);
        read(shop.client(), Map.of());
        assertThat(unread(shop.client())).isZero();
    }

    @Test
    void nobodyReadsTheNotificationsOfAnother() {
        var shop = fixtures.certifiedShop();
        decided(shop.id());
        await().untilAsserted(() -> assertThat(unread(shop.client())).isEqualTo(1));
        var id = list(shop.client(), "").at("/items/0/id").asString();

        read(fixtures.certifiedShop().client(), Map.of("ids", List.of(id)));

        assertThat(unread(shop.client())).isEqualTo(1);
    }

    @Test
    void pagesGoFromTheNewestToTheOldest() {
        var shop = fixtures.certifiedShop();
        for (int i = 0; i < 3; i++) {
            decided(shop.id());
        }
        await().untilAsserted(() -> assertThat(unread(shop.client())).isEqualTo(3));

        var first = list(shop.client(), "?limit=2");
        var second = list(shop.client(), "?limit=2&cursor=" + first.get("next").asString());

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
    }

    private void decided(UUID shop) {
        var detail = Map.of("shopId", shop, "decision", "reject", "reason", "照片不清楚");
        commands.execute(outbox.append("shop", shop, "shop_decided", detail)).block();
    }

    private static void read(ApiClient client, Map<String, ?> form) {
        client.post("/api/notifications/read", form).expectStatus().isNoContent();
    }

    private static JsonNode list(ApiClient client, String parameters) {
        return json(client, "/api/notifications" + parameters);
    }

    private static int unread(ApiClient client) {
        return json(client, "/api/notifications/unread").get("count").asInt();
    }

    private static JsonNode json(ApiClient client, String uri) {
        return JsonMapper.shared()
                .readTree(
                        client.get(uri).expectBody(String.class).returnResult().getResponseBody());
    }
}
