package jinhuo.portal.order;

import java.util.List;
import java.util.Map;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.shared.BusinessFailure;
import jinhuo.portal.shared.Word;
import org.springframework.http.HttpStatus;

/** The order does not stand where this step begins. */
public final class OrderTransitionRefused extends BusinessFailure {

    private static final long serialVersionUID = 1L;

    private final OrderStatus from;
    private final OrderStatus to;

    OrderTransitionRefused(OrderStatus from, OrderStatus to) {
        super("order-transition", HttpStatus.CONFLICT);
        this.from = from;
        this.to = to;
    }

    @Override
    public List<Object> arguments() {
        return List.of(new Word("order-status." + from.code()), new Word("order-status." + to.code()));
    }

    @Override
    public Map<String, Object> extras() {
        return Map.of(
                "from", from.code(),
                "to", to.code(),
                "accepted", from.next().stream().map(OrderStatus::code).sorted().toList());
    }
}
