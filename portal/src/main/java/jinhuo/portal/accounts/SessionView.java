package jinhuo.portal.accounts;

import io.r2dbc.spi.Readable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, and what the workspace needs to know first.
 *
 * @param certified true when the account's shop is approved: prices and ordering are open
 * @param demo true for accounts of the sample data
 * @param timeZone of the trade, by its IANA name: all days and times are meant in it
 */
public record SessionView(
        UUID accountId,
        String name,
        String phone,
        Role role,
        @Schema(allowableValues = {"zh-CN", "en"}) String locale,
        @Nullable UUID shopId,
        @Nullable UUID supplierId,

        @Schema(allowableValues = {"draft", "submitted", "more_wanted", "approved", "rejected", "suspended"}) @Nullable
        String shopStatus,

        @Schema(allowableValues = {"applied", "returned", "approved", "suspended"}) @Nullable
        String supplierStatus,

        boolean certified,
        boolean demo,
        String timeZone) {

    static SessionView from(Readable row, ZoneId zone) {
        var role = Codes.parse(Role.class, Sql.get(row, "role", String.class));
        var shopStatus = row.get("shop_status", String.class);
        return new SessionView(
                Sql.get(row, "id", UUID.class),
                Sql.get(row, "name", String.class),
                Sql.get(row, "phone", String.class),
                role,
                Sql.get(row, "locale", String.class),
                row.get("shop_id", UUID.class),
                row.get("supplier_id", UUID.class),
                shopStatus,
                row.get("supplier_status", String.class),
                role == Role.RETAILER && "approved".equals(shopStatus),
                Sql.get(row, "demo", Boolean.class),
                zone.getId());
    }
}
