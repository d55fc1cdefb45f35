package jinhuo.portal.cart;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jinhuo.domain.price.QuantityRule.NotOrderable;
import jinhuo.portal.shared.FieldFailure;

/** How many packs may be ordered, in terms of a request's field. */
public final class Quantities {

    /** No order line holds more packs. */
    public static final int LARGEST = 1_000_000;

    private Quantities() {}

    /** What is wrong with a number of packs, naming the valid neighbours; empty when it may be ordered. */
    public static Optional<FieldFailure> failure(PricedOffer offer, int packs, String field) {
        return offer.rule().check(packs) instanceof NotOrderable refused
                ? Optional.of(FieldFailure.accepting(
                        field, "not-orderable", accepted(refused), offer.name(), packs, offer.packUnit()))
                : Optional.empty();
    }

    private static String accepted(NotOrderable refused) {
        return LongStream.concat(refused.lower().stream(), LongStream.of(refused.upper()))
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", "));
    }
}
