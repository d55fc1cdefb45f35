package jinhuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A sign-in. */
record OpenSession(
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(max = 200) String password) {}
