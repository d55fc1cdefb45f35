package jinhuo.portal.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What one may change about oneself. */
record ChangeAccount(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "zh-CN|en") String locale) {}
