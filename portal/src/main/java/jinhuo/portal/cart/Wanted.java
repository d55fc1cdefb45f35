package jinhuo.portal.cart;

import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.price.TierPrice;

/** An offer in a cart, and how many packs of it. */
record Wanted(PricedOffer offer, int packs) {

    TierPrice price() {
        return offer.tiers().priceFor(packs);
    }

    LineAmounts amounts() {
        return offer.amounts(packs);
    }
}
