package jinhuo.portal.shared;

/** What an account is for. An administrator may do all that staff may. */
public enum Role {
    RETAILER,
    SUPPLIER,
    STAFF,
    ADMINISTRATOR;

    /** True for staff and administrators: they see every shop and every supplier. */
    public boolean isStaff() {
        return this == STAFF || this == ADMINISTRATOR;
    }

    /** The word of the API and of the schema. */
    public String code() {
        return Codes.of(this);
    }
}
