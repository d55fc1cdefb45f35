package jinhuo.portal.sample;

import static jinhuo.domain.order.OrderStatus.CANCELLED;
import static jinhuo.domain.order.OrderStatus.CONFIRMED;
import static jinhuo.domain.order.OrderStatus.DECLINED;
import static jinhuo.domain.order.OrderStatus.LOADED;
import static jinhuo.domain.order.OrderStatus.PARTLY_CONFIRMED;
import static jinhuo.domain.order.OrderStatus.PLACED;
import static jinhuo.domain.order.OrderStatus.READY;
import static jinhuo.domain.order.OrderStatus.RECEIVED;

import java.util.List;
import jinhuo.domain.order.OrderStatus;

/** How far an order of the sample came, and by which way. */
enum Fate {
    WAITS(PLACED),
    IS_CONFIRMED(PLACED, CONFIRMED),
    IS_SHORT(PLACED, PARTLY_CONFIRMED),
    IS_DECLINED(PLACED, DECLINED),
    IS_CANCELLED(PLACED, CANCELLED),
    IS_READY(PLACED, CONFIRMED, READY),
    IS_ON_ITS_WAY(PLACED, CONFIRMED, READY, LOADED),
    ARRIVED(PLACED, CONFIRMED, READY, LOADED, RECEIVED),
    ARRIVED_SHORT(PLACED, PARTLY_CONFIRMED, READY, LOADED, RECEIVED),
    ARRIVED_DAMAGED(PLACED, CONFIRMED, READY, LOADED, RECEIVED);

    private final List<OrderStatus> path;

    Fate(OrderStatus... path) {
        this.path = List.of(path);
    }

    /** From placed on. */
    List<OrderStatus> path() {
        return path;
    }

    /** The same where the only pack is all or nothing: an order cannot be short of it and still be delivered. */
    Fate of(List<SampleLine> lines) {
        var indivisible = lines.size() == 1 && lines.getFirst().packs() == 1;
        return switch (this) {
            case IS_SHORT -> indivisible ? IS_CONFIRMED : this;
            case ARRIVED_SHORT -> indivisible ? ARRIVED : this;
            default -> this;
        };
    }

    boolean passed(OrderStatus status) {
        return path.contains(status);
    }
}
