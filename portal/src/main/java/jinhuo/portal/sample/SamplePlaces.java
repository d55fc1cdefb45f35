package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;

/**
 * The townships of an invented county and the lines over them.
 *
 * @param lines by township code
 */
record SamplePlaces(Map<String, Line> lines, Map<String, SampleFile.Row> townships) {

    private static final String COUNTY_ZH = "禾丰县";
    private static final String COUNTY_EN = "Hefeng County";

    /** A delivery line that orders go with. */
    record Line(UUID id, String code, DeliveryCalendar calendar) {}

    static SamplePlaces write(Connection connection, Moments moments) throws SQLException {
        var lines = writeLines(connection, moments);
        var townships =
                Rows.into("township", "code", "name_zh", "name_en", "county_zh", "county_en", "latitude", "longitude");
        var stops = Rows.into("line_stop", "township_code", "delivery_line_id", "position");
        var lineOf = new HashMap<String, Line>();
        var rowOf = new HashMap<String, SampleFile.Row>();
        for (var row : SampleFile.read("townships")) {
            var code = row.text("code");
            var line = Objects.requireNonNull(lines.get(row.text("line")));
            townships.add(
                    code,
                    row.text("name_zh"),
                    row.text("name_en"),
                    COUNTY_ZH,
                    COUNTY_EN,
                    new BigDecimal(row.text("latitude")),
                    new BigDecimal(row.text("longitude")));
            stops.add(code, line.id(), row.number("position"));
            lineOf.put(code, line);
            rowOf.put(code, row);
        }
        townships.write(connection);
        stops.write(connection);
        return new SamplePlaces(lineOf, rowOf);
    }

    /** The line that serves a shop which has said where it is. */
    Line line(SampleShops.Shop shop) {
        return Objects.requireNonNull(lines.get(shop.row().text("township_code")));
    }

    /** The shop's place on the way of its line, from 1. */
    int stop(SampleShops.Shop shop) {
        return Objects.requireNonNull(townships.get(shop.row().text("township_code")))
                .number("position");
    }

    private static Map<String, Line> writeLines(Connection connection, Moments moments) throws SQLException {
        var rows = Rows.into(
                "delivery_line",
                "id",
                "code",
                "name_zh",
                "name_en",
                "weekdays::smallint[]",
                "cutoff",
                "time_zone",
                "vehicle",
                "capacity_kg");
        var lines = new HashMap<String, Line>();
        for (var row : SampleFile.read("delivery_lines")) {
            var cutoff = LocalTime.parse(row.text("cutoff"));
            var weekdays = row.text("weekdays");
            var line = new Line(
                    UUID.randomUUID(),
                    row.text("code"),
                    DeliveryCalendar.of(numbers(weekdays), cutoff, moments.zone()));
            lines.put(line.code(), line);
            rows.add(
                    line.id(),
                    line.code(),
                    row.text("name_zh"),
                    row.text("name_en"),
                    "{" + weekdays.replace(' ', ',') + "}",
                    cutoff,
                    moments.zone().getId(),
                    row.text("vehicle"),
                    new BigDecimal(row.text("capacity_kg")));
        }
        rows.write(connection);
        return lines;
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ")).map(Integer::valueOf).toList();
    }
}
