package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jinhuo.domain.document.DocumentNumber;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.sample.SamplePlaces.Line;

/** Records the manifests and delivery notes of past days; the jobs draw them, as they do after any interruption. */
final class SamplePapers {

    private final Connection connection;
    private final SamplePlaces places;
    private final OrderClock clock;
    private final Random random;
    private final Rows manifests =
            Rows.into("manifest", "id", "number", "delivery_line_id", "delivery_date", "run", "created_at");
    private final Rows notes =
            Rows.into("delivery_note", "id", "number", "order_id", "manifest_id", "position", "created_at");

    SamplePapers(Connection connection, SamplePlaces places, Moments moments, Random random) {
        this.connection = connection;
        this.places = places;
        this.clock = new OrderClock(moments);
        this.random = random;
    }

    private record Tour(LocalDate date, Line line) {}

    void write(List<SampleOrder> orders) throws SQLException {
        orders.stream()
                .filter(order -> order.fate().passed(OrderStatus.LOADED))
                .collect(Collectors.groupingBy(
                        order -> new Tour(order.deliveryDate(), order.line()),
                        () -> new TreeMap<>(Comparator.comparing(Tour::date)
                                .thenComparing(tour -> tour.line().code())),
                        Collectors.toList()))
                .forEach(this::add);
        manifests.write(connection);
        notes.write(connection);
    }

    private void add(Tour tour, List<SampleOrder> orders) {
        var loaded = clock.at(orders.getFirst(), OrderStatus.LOADED);
        var manifest = TimeOrderedId.at(loaded, random);
        var code = tour.line().code();
        manifests.add(
                manifest,
                DocumentNumber.manifest(code, tour.date(), 1),
                tour.line().id(),
                tour.date(),
                1,
                loaded);
        var position = 0;
        var inOrderOfStops = orders.stream()
                .sorted(Comparator.comparingInt(order -> places.stop(order.shop())))
                .toList();
        for (var order : inOrderOfStops) {
            position++;
            notes.add(
                    TimeOrderedId.at(loaded, random),
                    DocumentNumber.deliveryNote(code, tour.date(), position),
                    order.id(),
                    manifest,
                    position,
                    loaded);
        }
    }
}
