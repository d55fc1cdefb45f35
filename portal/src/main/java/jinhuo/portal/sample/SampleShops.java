package jinhuo.portal.sample;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dozen shops, in every state of certification. */
final class SampleShops {

    private static final BigDecimal NEARBY = new BigDecimal("0.0042");

    private final Connection connection;
    private final SampleAccounts accounts;
    private final SamplePlaces places;
    private final Moments moments;
    private final Random random;

    /** A shop and who runs it. */
    record Shop(UUID id, UUID account, SampleFile.Row row) {

        boolean isIn(String status) {
            return row.text("status").equals(status);
        }
    }

    SampleShops(Connection connection, SampleAccounts accounts, SamplePlaces places, Moments moments, Random random) {
        this.connection = connection;
        this.accounts = accounts;
        this.places = places;
        this.moments = moments;
        this.random = random;
    }

    /** Writes all, with their documents, inspections and decisions. */
    List<Shop> write(UUID staff) throws SQLException {
        var certification = new SampleCertification(connection, staff, moments, random);
        var shops = new ArrayList<Shop>();
        for (var row : SampleFile.read("shops")) {
            var submitted = submittedAt(row.text("status"), shops.size());
            var shop = write(row, submitted);
            shops.add(shop);
            if (submitted != null) {
                certification.add(shop, submitted);
            }
        }
        certification.write();
        return shops;
    }

    private @Nullable Instant submittedAt(String status, int index) {
        return switch (status) {
            case "draft" -> null;
            case "submitted" -> moments.minutesAgo(2400 - index * 100);
            case "more_wanted", "rejected" -> moments.daysAgo(6);
            default -> moments.daysAgo(45 - index);
        };
    }

    private Shop write(SampleFile.Row row, @Nullable Instant submitted) throws SQLException {
        var opened = (submitted == null ? moments.minutesAgo(90) : submitted).minusSeconds(7200);
        var id = TimeOrderedId.at(opened, random);
        var shop = Rows.into(
                "shop",
                "id",
                "name",
                "registration_number",
                "food_permit_kind",
                "food_permit",
                "permit_expires_on",
                "township_code",
                "address",
                "latitude",
                "longitude",
                "position_source",
                "contact_name",
                "contact_phone",
                "status",
                "submitted_at",
                "created_at",
                "version");
        var township = places.townships().get(row.text("township_code"));
        shop.add(
                id,
                row.text("name"),
                orNull(row, "registration_number"),
                row.text("food_permit_kind"),
                orNull(row, "food_permit"),
                row.has("permit_days_left") ? moments.today().plusDays(row.number("permit_days_left")) : null,
                orNull(row, "township_code"),
                row.text("address"),
                township == null ? null : new BigDecimal(township.text("latitude")).add(NEARBY),
                township == null ? null : new BigDecimal(township.text("longitude")).subtract(NEARBY),
                township == null ? null : "gps",
                row.text("contact_name"),
                row.text("account_phone"),
                row.text("status"),
                submitted,
                opened,
                submitted == null ? 0 : 2);
        shop.write(connection);
        var account = accounts.open(row.text("account_phone"), row.text("contact_name"), "retailer", id, null, opened);
        return new Shop(id, account, row);
    }

    private static @Nullable String orNull(SampleFile.Row row, String column) {
        return row.has(column) ? row.text(column) : null;
    }
}
