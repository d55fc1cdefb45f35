package jinhuo.portal.order;

import java.util.List;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;

/**
 * What one supplier shall deliver.
 *
 * @param lines at least one; they are numbered from 1 in this order
 */
public record NewOrder(UUID supplierId, List<NewOrderLine> lines) {

    LineAmounts total() {
        return LineAmounts.sum(lines.stream().map(NewOrderLine::amounts).toList());
    }
}
