package jinhuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password, allowed by the old one. */
record ChangePassword(
        @NotBlank @Size(max = 200) String current,
        @NotBlank @Size(min = 8, max = 200) String next) {}
