package jinhuo.portal.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Three suppliers at work, one who waits for the answer, and one who was sent back. */
final class SampleSuppliers {

    /** A supplier at work. */
    record Supplier(UUID id, UUID account, SampleFile.Row row) {}

    private SampleSuppliers() {}

    /** Writes all and returns those at work. */
    static List<Supplier> write(
            Connection connection, SampleAccounts accounts, UUID staff, Moments moments, Random random)
            throws SQLException {
        var suppliers = Rows.into(
                "supplier",
                "id",
                "name",
                "credit_code",
                "food_licence",
                "contact_name",
                "contact_phone",
                "address",
                "status",
                "reason",
                "decided_by",
                "decided_at",
                "applied_at",
                "version");
        var events = new Journal(connection);
        var all = new ArrayList<Supplier>();
        for (var row : SampleFile.read("suppliers")) {
            var status = row.text("status");
            var applied = status.equals("applied") ? moments.minutesAgo(300) : moments.daysAgo(50 - all.size());
            var decided = status.equals("applied") ? null : applied.plusSeconds(20 * 3600);
            var id = TimeOrderedId.at(applied, random);
            suppliers.add(
                    id,
                    row.text("name"),
                    row.text("credit_code"),
                    row.has("food_licence") ? row.text("food_licence") : null,
                    row.text("contact_name"),
                    row.text("account_phone"),
                    row.text("address"),
                    status,
                    row.has("reason") ? row.text("reason") : null,
                    decided == null ? null : staff,
                    decided,
                    applied,
                    decided == null ? 0 : 1);
            suppliers.write(connection);
            var account =
                    accounts.open(row.text("account_phone"), row.text("contact_name"), "supplier", null, id, applied);
            events.audit(applied, account, "supplier.apply", "supplier", id, "{}");
            if (decided == null) {
                events.announce(
                        "supplier",
                        id,
                        "supplier_applied",
                        "{\"supplierId\":\"%s\",\"name\":\"%s\"}".formatted(id, row.text("name")));
            } else {
                var decision = status.equals("approved") ? "approve" : "return";
                events.audit(decided, staff, "supplier." + decision, "supplier", id, "{}");
            }
            all.add(new Supplier(id, account, row));
        }
        events.write();
        return all.stream()
                .filter(supplier -> supplier.row().text("status").equals("approved"))
                .toList();
    }
}
