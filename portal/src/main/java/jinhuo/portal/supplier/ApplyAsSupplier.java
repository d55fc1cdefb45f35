package jinhuo.portal.supplier;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jinhuo.portal.shared.PlainName;
import org.jspecify.annotations.Nullable;

/** A company's application, and the account of its contact. */
record ApplyAsSupplier(
        @NotBlank @PlainName @Size(min = 2, max = 100) String name,
        @NotBlank @Size(max = 40) String creditCode,
        @Size(max = 40) @Nullable String foodLicence,
        @NotBlank @PlainName @Size(max = 60) String contactName,
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(min = 8, max = 200) String password,
        @NotBlank @PlainName @Size(max = 200) String address,

        @Pattern(regexp = "zh-CN|en") @Schema(allowableValues = {"zh-CN", "en"}) @Nullable
        String locale) {}
