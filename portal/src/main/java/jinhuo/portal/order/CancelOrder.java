package jinhuo.portal.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an order is off: the other side reads it. */
record CancelOrder(@NotBlank @Size(max = 200) String reason) {}
