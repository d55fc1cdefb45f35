package jinhuo.portal.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jinhuo.portal.shared.PlainName;

/** What one may change about oneself. */
record ChangeAccount(
        @NotBlank @PlainName @Size(max = 60) String name,

        @NotNull @Pattern(regexp = "zh-CN|en") @Schema(allowableValues = {"zh-CN", "en"})
        String locale) {}
