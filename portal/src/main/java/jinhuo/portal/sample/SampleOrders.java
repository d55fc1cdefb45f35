package jinhuo.portal.sample;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jinhuo.domain.document.DocumentNumber;
import jinhuo.domain.order.OrderStatus;
import org.jspecify.annotations.Nullable;

/** Writes orders with their checkouts, lines and histories, and moves the stock for them. */
final class SampleOrders {

    private final Connection connection;
    private final Moments moments;
    private final OrderClock clock;
    private final StockLedger ledger;
    private final Set<UUID> checkoutsSeen = new HashSet<>();
    private final Rows checkouts =
            Rows.into("checkout", "id", "shop_id", "idempotency_key", "request_hash", "placed_by", "placed_at");
    private final Rows orders = Rows.into(
            "orders",
            "id",
            "number",
            "checkout_id",
            "quote_id",
            "shop_id",
            "supplier_id",
            "delivery_line_id",
            "delivery_date",
            "status",
            "gross",
            "net",
            "tax",
            "placed_by",
            "placed_at",
            "version");
    private final Rows lines = Rows.into(
            "order_line",
            "order_id",
            "line_no",
            "offer_id",
            "product_id",
            "gtin",
            "name",
            "specification",
            "pack_unit",
            "base_unit",
            "pack_quantity",
            "packs",
            "confirmed_packs",
            "short_reason",
            "received_quantity",
            "difference_reason",
            "price",
            "vat_rate",
            "gross",
            "net",
            "tax");
    private final Rows events =
            Rows.into("order_event", "order_id", "from_status", "to_status", "reason", "actor_id", "at");
    private final Journal journal;

    SampleOrders(Connection connection, Moments moments, StockLedger ledger) {
        this.connection = connection;
        this.moments = moments;
        this.clock = new OrderClock(moments);
        this.ledger = ledger;
        this.journal = new Journal(connection);
    }

    /** @param all oldest first */
    void write(List<SampleOrder> all) throws SQLException {
        for (var order : all) {
            add(order);
        }
        for (var rows : List.of(checkouts, orders, lines, events)) {
            rows.write(connection);
        }
        journal.write();
    }

    private void add(SampleOrder order) throws SQLException {
        var checkout = order.checkout();
        if (checkout != null && checkoutsSeen.add(checkout)) {
            var hash = checkout.toString().getBytes(StandardCharsets.US_ASCII);
            checkouts.add(
                    checkout,
                    order.shop().id(),
                    "sample-" + checkout,
                    hash,
                    order.shop().account(),
                    order.placedAt());
        }
        var amounts = order.amounts();
        var number = number(LocalDate.ofInstant(order.placedAt(), moments.zone()));
        orders.add(
                order.id(),
                number,
                checkout,
                order.quote(),
                order.shop().id(),
                order.supplier().id(),
                order.line().id(),
                order.deliveryDate(),
                order.status().code(),
                amounts.gross(),
                amounts.net(),
                amounts.tax(),
                order.shop().account(),
                order.placedAt(),
                order.fate().path().size() - 1);
        addLines(order);
        addEvents(order);
        if (order.fate() == Fate.WAITS) {
            journal.announce(
                    "order",
                    order.id(),
                    "order_placed",
                    "{\"shopId\":\"%s\",\"supplierId\":\"%s\",\"number\":\"%s\"}"
                            .formatted(order.shop().id(), order.supplier().id(), number));
        }
    }

    private String number(LocalDate placedOn) throws SQLException {
        try (var statement = connection.createStatement();
                var next = statement.executeQuery("select nextval('order_number')")) {
            next.next();
            return DocumentNumber.order(placedOn, next.getLong(1));
        }
    }

    private void addLines(SampleOrder order) {
        var number = 0;
        for (var line : order.lines()) {
            var offer = line.offer();
            var amounts = line.amounts();
            lines.add(
                    order.id(),
                    ++number,
                    offer == null ? null : offer.id(),
                    offer == null ? null : offer.good().id(),
                    offer == null ? null : offer.pack().gtin(),
                    line.name(),
                    line.specification(),
                    line.packUnit(),
                    line.baseUnit(),
                    line.packQuantity(),
                    line.packs(),
                    line.confirmed(),
                    line.shortReason(),
                    line.received(),
                    line.differenceReason(),
                    line.price(),
                    line.vatRate(),
                    amounts.gross(),
                    amounts.net(),
                    amounts.tax());
            if (offer != null) {
                moveStock(order, line, offer);
            }
        }
    }

    private void moveStock(SampleOrder order, SampleLine line, SampleOffer offer) {
        var fate = order.fate();
        var shop = order.shop().account();
        ledger.reserve(offer, line.inBaseUnits(line.packs()), order.id(), shop, order.placedAt());
        if (fate == Fate.IS_CANCELLED) {
            var at = clock.at(order, OrderStatus.CANCELLED);
            ledger.release(offer, line.inBaseUnits(line.packs()), order.id(), shop, at);
        }
        var confirmed = line.confirmed();
        if (confirmed == null) {
            return;
        }
        var answered = clock.at(order, fate.path().get(1));
        var missing = line.inBaseUnits(line.packs() - confirmed);
        ledger.release(offer, missing, order.id(), order.supplier().account(), answered);
        if (fate.passed(OrderStatus.LOADED)) {
            ledger.pick(offer, line.inBaseUnits(confirmed), order.id(), clock.at(order, OrderStatus.LOADED));
        }
    }

    private void addEvents(SampleOrder order) {
        @Nullable OrderStatus before = null;
        for (var status : order.fate().path()) {
            events.add(
                    order.id(),
                    before == null ? null : before.code(),
                    status.code(),
                    reason(status),
                    actor(order, status),
                    clock.at(order, status));
            before = status;
        }
    }

    private static @Nullable String reason(OrderStatus status) {
        return switch (status) {
            case CANCELLED -> "订错了，重新下单";
            case DECLINED -> SampleLine.DECLINED;
            case PARTLY_CONFIRMED -> SampleLine.SHORT;
            default -> null;
        };
    }

    private static @Nullable UUID actor(SampleOrder order, OrderStatus status) {
        return switch (status) {
            case PLACED, CANCELLED, RECEIVED -> order.shop().account();
            case LOADED, CLOSED -> null;
            default -> order.supplier().account();
        };
    }
}
