package jinhuo.portal.checkout;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which quote a shop accepts.
 *
 * @param revision the one that the shop saw
 */
record AcceptQuote(@NotNull UUID quoteId, @NotNull Integer revision) {}
