package jinhuo.portal.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import jinhuo.domain.order.OrderStatus;

/** When each step of an order of the sample happened: at the usual hour, or earlier where that is still to come. */
record OrderClock(Moments moments) {

    Instant at(SampleOrder order, OrderStatus status) {
        return switch (status) {
            case CANCELLED, CONFIRMED, PARTLY_CONFIRMED, DECLINED ->
                past(order, order.placedAt().plus(Duration.ofMinutes(40)), 40);
            case READY -> past(order, moments.at(order.deliveryDate().minusDays(1), LocalTime.of(20, 10)), 80);
            case LOADED -> moments.at(order.deliveryDate(), LocalTime.of(5, 10));
            case RECEIVED -> moments.at(order.deliveryDate(), LocalTime.of(11, 30));
            default -> order.placedAt();
        };
    }

    private Instant past(SampleOrder order, Instant usual, int percent) {
        var waited = Duration.between(order.placedAt(), moments.now());
        var atLatest = order.placedAt().plus(waited.multipliedBy(percent).dividedBy(100));
        return usual.isBefore(atLatest) ? usual : atLatest;
    }
}
