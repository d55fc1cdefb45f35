package jinhuo.portal.cart;

import java.math.BigDecimal;
import java.util.UUID;
import jinhuo.portal.shared.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A line of a cart.
 *
 * @param price of a pack at this quantity; prices and stock are null while the shop is not certified
 * @param tierMinPacks from how many packs this price holds
 * @param problem why the line cannot be ordered as it is; null when it can
 */
record CartLine(
        UUID offerId,
        UUID productId,
        String name,
        String specification,
        @Nullable String picture,
        String packUnit,
        String baseUnit,
        BigDecimal packQuantity,
        int packs,
        @Nullable BigDecimal price,
        @Nullable Integer tierMinPacks,
        @Nullable BigDecimal gross,
        int minimumPacks,
        int multiplePacks,
        @Nullable Integer availablePacks,
        @Nullable Problem problem) {

    /** Why a line cannot be ordered as it is. */
    enum Problem {
        UNLISTED,
        OUT_OF_STOCK,
        BELOW_MINIMUM,
        NOT_A_MULTIPLE
    }

    static CartLine of(Wanted wanted, boolean withPrices) {
        var offer = wanted.offer();
        return new CartLine(
                offer.id(),
                offer.productId(),
                offer.name(),
                offer.specification(),
                offer.picture(),
                offer.packUnit(),
                offer.baseUnit(),
                Decimals.quantity(offer.packQuantity()),
                wanted.packs(),
                withPrices ? Decimals.price(wanted.price().price()) : null,
                withPrices ? wanted.price().minPacks() : null,
                withPrices ? wanted.amounts().gross() : null,
                offer.rule().minimum(),
                offer.rule().multiple(),
                withPrices ? offer.availablePacks() : null,
                problem(offer, wanted.packs()));
    }

    private static @Nullable Problem problem(PricedOffer offer, int packs) {
        if (!offer.orderable()) {
            return Problem.UNLISTED;
        }
        if (packs < offer.rule().minimum()) {
            return Problem.BELOW_MINIMUM;
        }
        if (packs % offer.rule().multiple() != 0) {
            return Problem.NOT_A_MULTIPLE;
        }
        return packs > offer.availablePacks() ? Problem.OUT_OF_STOCK : null;
    }
}
