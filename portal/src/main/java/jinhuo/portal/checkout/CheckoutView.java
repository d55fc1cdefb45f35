package jinhuo.portal.checkout;

import java.util.List;
import java.util.UUID;
import jinhuo.portal.order.OrderSummary;

/** A cart that was ordered: one order a supplier. */
record CheckoutView(UUID id, List<OrderSummary> orders) {}
