package jinhuo.portal.supplier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide.
 *
 * @param reason what the supplier reads; may be left out of an approval only
 */
record DecideOnSupplier(
        @NotNull SupplierDecision decision,
        @Size(max = 1000) @Nullable String reason) {}
