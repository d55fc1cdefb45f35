package jinhuo.portal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.sample.SamplePlaces.Line;
import jinhuo.portal.sample.SampleShops.Shop;
import jinhuo.portal.sample.SampleSuppliers.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An order of the sample. It comes from a checkout or from a quote.
 *
 * @param lines after all that happened
 */
record SampleOrder(
        UUID id,
        @Nullable UUID checkout,
        @Nullable UUID quote,
        Shop shop,
        Supplier supplier,
        Line line,
        LocalDate deliveryDate,
        Instant placedAt,
        Fate fate,
        List<SampleLine> lines) {

    LineAmounts amounts() {
        return LineAmounts.sum(lines.stream().map(SampleLine::amounts).toList());
    }

    /** The same while it is still on the vehicle. */
    SampleOrder onItsWay() {
        var uncounted = lines.stream().map(SampleLine::uncounted).toList();
        return new SampleOrder(
                id, checkout, quote, shop, supplier, line, deliveryDate, placedAt, Fate.IS_ON_ITS_WAY, uncounted);
    }

    OrderStatus status() {
        return fate.path().getLast();
    }
}
