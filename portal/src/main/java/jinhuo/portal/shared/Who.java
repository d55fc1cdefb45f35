package jinhuo.portal.shared;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups of callers. */
public enum Who {
    /** With or without an account. */
    EVERYBODY(EnumSet.allOf(Role.class)),
    /** Any account. */
    SIGNED_IN(EnumSet.allOf(Role.class)),
    RETAILER(EnumSet.of(Role.RETAILER)),
    SUPPLIER(EnumSet.of(Role.SUPPLIER)),
    /** Staff and administrators. */
    STAFF(EnumSet.of(Role.STAFF, Role.ADMINISTRATOR)),
    ADMINISTRATOR(EnumSet.of(Role.ADMINISTRATOR)),
    RETAILER_OR_SUPPLIER(EnumSet.of(Role.RETAILER, Role.SUPPLIER)),
    RETAILER_OR_STAFF(EnumSet.of(Role.RETAILER, Role.STAFF, Role.ADMINISTRATOR)),
    SUPPLIER_OR_STAFF(EnumSet.of(Role.SUPPLIER, Role.STAFF, Role.ADMINISTRATOR));

    private final Set<Role> roles;

    Who(Set<Role> roles) {
        this.roles = roles;
    }

    /** True when the caller belongs to the group; null is a caller without an account. */
    public boolean includes(@Nullable Role role) {
        return role == null ? this == EVERYBODY : roles.contains(role);
    }
}
