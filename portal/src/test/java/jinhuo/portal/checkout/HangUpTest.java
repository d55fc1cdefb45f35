package jinhuo.portal.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import jinhuo.portal.Fixtures.Offer;
import jinhuo.portal.Fixtures.Shop;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that hang up in the middle of an order: the order ends by itself, and no connection is left half-way. */
class HangUpTest extends PortalTest {

    private static final int CLIENTS = 64;

    private static final String HELD_BY_NO_ORDER = """
            select s.reserved - (select coalesce(sum(packs * pack_quantity), 0) from order_line
                                 where product_id = s.product_id)
            from stock s
            where s.product_id = '%s'
            """;

    @LocalServerPort
    private int port;

    @Test
    void finishesBegunOrdersThoughEveryClientHangsUp() throws Exception {
        var shop = fixtures.certifiedShop();
        var offer = fixtures.offer(fixtures.supplier(), 1000);

        try (var lock = DATABASE.connect()) {
            holdStock(lock, offer);
            var sockets = new ArrayList<Socket>();
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(sendOrder(shop, offer));
            }
            await(() -> count("select count(*) from pg_stat_activity where %s and wait_event_type = 'Lock'") >= 8);
            for (var socket : sockets) {
                hangUp(socket);
            }
            lock.rollback();
        }

        await(() -> count("select count(*) from pg_stat_activity where %s and state <> 'idle'") == 0);
        assertThat(count("select count(*) from orders where supplier_id = '"
                        + offer.supplier().id() + "'"))
                .isBetween(8L, (long) CLIENTS);
        assertThat(count(HELD_BY_NO_ORDER.formatted(offer.productId()))).isZero();
        Ordering.placed(shop.client(), offer, 1, "48.00");
    }

    private static void holdStock(Connection connection, Offer offer) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select 1 from stock where product_id = ? for update")) {
            statement.setObject(1, offer.productId());
            statement.execute();
        }
    }

    private Socket sendOrder(Shop shop, Offer offer) throws IOException {
        var body = "{\"lines\": [{\"offerId\": \"%s\", \"packs\": 1, \"price\": \"48.00\"}]}".formatted(offer.id());
        var token = shop.client().cookie("XSRF-TOKEN");
        var request = """
                POST /api/checkouts HTTP/1.1
                Host: localhost
                Cookie: JINHUO_SESSION=%s; XSRF-TOKEN=%s
                X-XSRF-TOKEN: %s
                Idempotency-Key: %s
                Content-Type: application/json
                Content-Length: %d

                """.formatted(
                        shop.client().cookie("JINHUO_SESSION"), token, token, UUID.randomUUID(), body.length())
                .replace("\n", "\r\n");
        var socket = new Socket("localhost", port);
        socket.getOutputStream().write((request + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Resets the connection, as a telephone does that loses its network. */
    private static void hangUp(Socket socket) throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Beside the portal's pool, whose connections are all busy here. */
    private static long count(String sql) throws SQLException {
        var portal = "datname = current_database() and application_name = 'jinhuo-portal'";
        try (var connection = DATABASE.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(portal))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.call()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
