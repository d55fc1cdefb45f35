package jinhuo.portal.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jinhuo.portal.shared.PlainName;
import org.jspecify.annotations.Nullable;

/** A retailer's registration. */
record RegisterRetailer(
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(min = 8, max = 200) String password,
        @NotBlank @PlainName @Size(max = 60) String name,

        @Pattern(regexp = "zh-CN|en") @Schema(allowableValues = {"zh-CN", "en"}) @Nullable
        String locale) {}
