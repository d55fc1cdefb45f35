package jinhuo.portal.order;

import static jinhuo.domain.order.OrderStatus.CANCELLED;
import static jinhuo.domain.order.OrderStatus.CONFIRMED;
import static jinhuo.domain.order.OrderStatus.DECLINED;
import static jinhuo.domain.order.OrderStatus.PARTLY_CONFIRMED;
import static jinhuo.domain.order.OrderStatus.READY;
import static jinhuo.domain.order.OrderStatus.RECEIVED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;

/** An order, and what may become of it. Every change asks the table of {@link OrderStatus}. */
record Order(
        UUID id,
        String number,
        UUID shopId,
        UUID supplierId,
        Delivery delivery,
        OrderStatus status,
        int version,
        List<OrderLine> lines) {

    /** Whether it is the actor's business: the shop's, the supplier's, and staff's. */
    boolean concerns(Actor actor) {
        return switch (actor.role()) {
            case RETAILER -> shopId.equals(actor.shopId());
            case SUPPLIER -> supplierId.equals(actor.supplierId());
            case STAFF, ADMINISTRATOR -> true;
        };
    }

    /** This order, if it is still the version that the actor saw. */
    Order seenAs(int expected) {
        Versions.check(expected, version);
        return this;
    }

    /** This order with its lines. */
    Order with(List<OrderLine> read) {
        return new Order(id, number, shopId, supplierId, delivery, status, version, read);
    }

    /** The supplier answers: all of it, less, or nothing. */
    OrderChange confirm(ConfirmOrder answer) {
        requireNext(CONFIRMED);
        var answered = answer.applyTo(lines);
        var reason = answered.stream()
                .map(OrderLine::shortReason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (answered.stream().allMatch(line -> line.expected().signum() == 0)) {
            return change(DECLINED, answered, reason);
        }
        return change(answered.stream().anyMatch(OrderLine::isShort) ? PARTLY_CONFIRMED : CONFIRMED, answered, reason);
    }

    /** The supplier delivers nothing. */
    OrderChange decline(String reason) {
        return change(
                DECLINED, lines.stream().map(line -> line.confirm(0, reason)).toList(), reason);
    }

    /** The shop takes it back before the supplier has answered. */
    OrderChange cancel(String reason) {
        return change(CANCELLED, lines, reason);
    }

    /** It is packed and waits for the vehicle: of its day, or when that is over, of the next one. */
    OrderChange ready(Instant now) {
        requireNext(READY);
        var next = new Order(id, number, shopId, supplierId, delivery.notBefore(now), READY, version + 1, lines);
        return new OrderChange(this, next, null);
    }

    /** The shop has counted what arrived. */
    OrderChange receive(ReceiveOrder counted) {
        requireNext(RECEIVED);
        return change(RECEIVED, counted.applyTo(lines), null);
    }

    LineAmounts total() {
        return LineAmounts.sum(lines.stream().map(OrderLine::amounts).toList());
    }

    /** What it keeps reserved of a line's goods until they are loaded, in base units. */
    BigDecimal held(OrderLine line) {
        return line.offerId() == null || status == CANCELLED ? BigDecimal.ZERO : line.expected();
    }

    private OrderChange change(OrderStatus next, List<OrderLine> changed, @Nullable String reason) {
        requireNext(next);
        var after = new Order(id, number, shopId, supplierId, delivery, next, version + 1, changed);
        return new OrderChange(this, after, reason);
    }

    private void requireNext(OrderStatus next) {
        if (!status.canBecome(next)) {
            throw new OrderTransitionRefused(status, next);
        }
    }
}
