package jinhuo.portal.cart;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many packs of an offer a shop wants. */
record PutCartLine(@NotNull @Min(1) @Max(Quantities.LARGEST) Integer packs) {}
