package jinhuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jinhuo.portal.shared.PlainName;
import jinhuo.portal.shared.Role;

/** A new account of the house. */
record AppointStaff(
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(min = 8, max = 200) String password,
        @NotBlank @PlainName @Size(max = 60) String name,
        @NotNull HouseRole role) {

    /** The roles of the house. */
    enum HouseRole {
        STAFF,
        ADMINISTRATOR;

        Role role() {
            return Role.valueOf(name());
        }
    }
}
