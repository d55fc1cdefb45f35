package jinhuo.portal.order;

import static jinhuo.domain.order.OrderStatus.CANCELLED;
import static jinhuo.domain.order.OrderStatus.CONFIRMED;
import static jinhuo.domain.order.OrderStatus.RECEIVED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.shared.Role;

/** What people do to orders, by the status that it leads to and the roles that may. */
enum OrderAction {
    CONFIRM(CONFIRMED, Set.of(Role.SUPPLIER)),
    READY(OrderStatus.READY, Set.of(Role.SUPPLIER)),
    CANCEL(CANCELLED, Set.of(Role.RETAILER, Role.SUPPLIER)),
    RECEIVE(RECEIVED, Set.of(Role.RETAILER, Role.STAFF, Role.ADMINISTRATOR));

    private final OrderStatus target;
    private final Set<Role> roles;

    OrderAction(OrderStatus target, Set<Role> roles) {
        this.target = target;
        this.roles = roles;
    }

    /** What a role may do to an order that stands there. */
    static List<OrderAction> allowed(OrderStatus status, Role role) {
        return Arrays.stream(values())
                .filter(action -> action.roles.contains(role) && status.canBecome(action.target))
                .toList();
    }
}
