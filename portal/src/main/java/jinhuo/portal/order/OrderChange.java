package jinhuo.portal.order;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jinhuo.portal.inventory.Demand;
import org.jspecify.annotations.Nullable;

/** One step in the life of an order. */
record OrderChange(Order before, Order after, @Nullable String reason) {

    /** The stock that is no longer held. */
    List<Demand> released() {
        return IntStream.range(0, after.lines().size())
                .mapToObj(this::released)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Demand> released(int index) {
        var line = after.lines().get(index);
        var quantity = before.held(before.lines().get(index)).subtract(after.held(line));
        return Optional.ofNullable(line.productId())
                .filter(product -> quantity.signum() > 0)
                .map(product -> new Demand(after.id(), after.supplierId(), product, quantity));
    }
}
