package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jinhuo.portal.sample.SampleShops.Shop;

/** What was uploaded, seen on site and decided about the shops of the sample. */
final class SampleCertification {

    private static final Map<String, String> NAMES = Map.of(
            "business_licence", "营业执照.png", "food_permit", "食品许可.png", "shop_front", "门头.png", "shop_inside", "店内.png");

    private final Connection connection;
    private final UUID staff;
    private final Moments moments;
    private final Random random;
    private final SampleFiles files;
    private final Rows documents = Rows.into("shop_document", "id", "shop_id", "kind", "file_id", "uploaded_at");
    private final Rows inspections =
            Rows.into("inspection", "id", "shop_id", "inspected_by", "inspected_on", "result", "note", "created_at");
    private final Rows photos = Rows.into("inspection_photo", "inspection_id", "file_id");
    private final Rows decisions =
            Rows.into("certification_decision", "id", "shop_id", "decision", "reason", "decided_by", "decided_at");
    private final Journal journal;

    SampleCertification(Connection connection, UUID staff, Moments moments, Random random) {
        this.connection = connection;
        this.staff = staff;
        this.moments = moments;
        this.random = random;
        this.files = new SampleFiles(random);
        this.journal = new Journal(connection);
    }

    void add(Shop shop, Instant submitted) {
        for (var kind : kinds(shop)) {
            var uploaded = submitted.minus(Duration.ofMinutes(20));
            var file = file(kind, NAMES.getOrDefault(kind, kind), shop.account(), uploaded);
            documents.add(TimeOrderedId.at(uploaded, random), shop.id(), kind, file, uploaded);
        }
        journal.audit(submitted, shop.account(), "shop.submit", "shop", shop.id(), "{}");
        if (shop.isIn("submitted")) {
            journal.announce(
                    "shop",
                    shop.id(),
                    "shop_submitted",
                    "{\"shopId\":\"%s\",\"name\":\"%s\"}"
                            .formatted(shop.id(), shop.row().text("name")));
        }
        inspect(shop, submitted.plus(Duration.ofHours(20)));
        decide(shop, submitted.plus(Duration.ofHours(26)));
    }

    void write() throws SQLException {
        files.write(connection);
        for (var rows : List.of(documents, inspections, photos, decisions)) {
            rows.write(connection);
        }
        journal.write();
    }

    private static List<String> kinds(Shop shop) {
        var kinds = new ArrayList<>(List.of("business_licence", "shop_front", "shop_inside"));
        if (!shop.row().text("food_permit_kind").equals("none")) {
            kinds.add("food_permit");
        }
        return kinds;
    }

    private void inspect(Shop shop, Instant at) {
        var note = shop.row().text("inspection_note");
        if (note.isEmpty()) {
            return;
        }
        var id = TimeOrderedId.at(at, random);
        var result = shop.isIn("rejected") ? "failed" : "passed";
        inspections.add(id, shop.id(), staff, LocalDate.ofInstant(at, moments.zone()), result, note, at);
        photos.add(id, file("shop_inside", "现场.png", staff, at));
        journal.audit(at, staff, "shop.inspect", "shop", shop.id(), "{\"result\":\"" + result + "\"}");
    }

    private void decide(Shop shop, Instant at) {
        var reason = shop.row().text("decision_reason");
        switch (shop.row().text("status")) {
            case "approved" -> decision(shop, "approve", "资料齐全，现场核查通过。", at);
            case "more_wanted" -> decision(shop, "ask_more", reason, at);
            case "rejected" -> decision(shop, "reject", reason, at);
            case "suspended" -> {
                decision(shop, "approve", "资料齐全，现场核查通过。", at);
                decision(shop, "suspend", reason, moments.daysAgo(10));
            }
            default -> {
                // Waits for an answer.
            }
        }
    }

    private void decision(Shop shop, String decision, String reason, Instant at) {
        decisions.add(TimeOrderedId.at(at, random), shop.id(), decision, reason, staff, at);
        journal.audit(at, staff, "shop." + decision, "shop", shop.id(), "{}");
    }

    private UUID file(String kind, String name, UUID creator, Instant at) {
        return files.add(name, "image/png", DrawnDocument.png(kind, random.nextLong()), creator, at);
    }
}
