package jinhuo.portal.order;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.inventory.Demand;

/** An order that was just written. */
public record PlacedOrder(UUID id, String number, NewOrder order) {

    /** The stock that it needs: of every line that names an offer, and so a product. */
    List<Demand> demands() {
        return order.lines().stream()
                .filter(line -> line.offerId() != null)
                .map(this::demand)
                .toList();
    }

    private Demand demand(NewOrderLine line) {
        var quantity = line.packQuantity().multiply(BigDecimal.valueOf(line.packs()));
        return new Demand(id, order.supplierId(), requireNonNull(line.productId()), quantity);
    }
}
