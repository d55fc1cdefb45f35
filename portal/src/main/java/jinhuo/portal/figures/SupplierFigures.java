package jinhuo.portal.figures;

import java.util.List;
import java.util.Map;

/**
 * A supplier's own figures.
 *
 * @param ordersByStatus every status, with 0 where there is no order
 * @param ordersByDay from the first day with an order within the last 30, without gaps; empty when there is none
 * @param offersListed offers that shops can see
 * @param offersOutOfStock of these, those of which not even the minimum is available
 * @param openRequests purchase requests that still take quotes
 */
record SupplierFigures(
        Map<String, Long> ordersByStatus,
        List<DayFigure> ordersByDay,
        long offersListed,
        long offersOutOfStock,
        long openRequests) {

    static SupplierFigures of(
            FigureRepository.Offers offers, Map<String, Long> ordersByStatus, List<DayFigure> ordersByDay) {
        return new SupplierFigures(
                ordersByStatus, ordersByDay, offers.listed(), offers.outOfStock(), offers.openRequests());
    }
}
