package jinhuo.portal.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. A controller takes it as a parameter; {@code @Nullable Actor} on routes open to everybody.
 *
 * @param accountId the account
 * @param role what it may do
 * @param shopId the account's shop; staff who once kept a shop still have it, so that they cannot certify it
 * @param supplierId the supplier an account with role supplier works for, else null
 * @param name to show
 * @param locale {@code zh-CN} or {@code en}
 */
public record Actor(
        UUID accountId,
        Role role,
        @Nullable UUID shopId,
        @Nullable UUID supplierId,
        String name,
        String locale) {

    /** True for staff and administrators. */
    public boolean isStaff() {
        return role.isStaff();
    }

    /**
     * The shop of a retailer.
     *
     * @throws NotFound when the account has none
     */
    public UUID requireShop() {
        if (shopId == null) {
            throw new NotFound("shop");
        }
        return shopId;
    }

    /**
     * The supplier that the account works for.
     *
     * @throws NotFound when it works for none
     */
    public UUID requireSupplier() {
        if (supplierId == null) {
            throw new NotFound("supplier");
        }
        return supplierId;
    }
}
