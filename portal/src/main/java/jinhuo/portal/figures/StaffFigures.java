package jinhuo.portal.figures;

import java.util.List;
import java.util.Map;

/**
 * What waits for staff, and how trade goes.
 *
 * @param certificationsWaiting shops to be verified
 * @param suppliersWaiting applications to be decided
 * @param openRequests purchase requests that still take quotes
 * @param ordersByStatus every status, with 0 where there is no order
 * @param ordersByDay from the first day with an order within the last 30, without gaps; empty when there is none
 * @param refusedRows what the jobs of the last 30 days put aside
 */
record StaffFigures(
        long certificationsWaiting,
        long suppliersWaiting,
        long openRequests,
        Map<String, Long> ordersByStatus,
        List<DayFigure> ordersByDay,
        long refusedRows) {

    static StaffFigures of(
            FigureRepository.Waiting waiting, Map<String, Long> ordersByStatus, List<DayFigure> ordersByDay) {
        return new StaffFigures(
                waiting.certifications(),
                waiting.suppliers(),
                waiting.openRequests(),
                ordersByStatus,
                ordersByDay,
                waiting.refused());
    }
}
