package jinhuo.portal.certification;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import jinhuo.portal.shared.PlainName;
import org.jspecify.annotations.Nullable;

/** A shop's form, as far as it is filled in: what is there must be right, what is missing may still come. */
record SaveShop(
        @NotNull @PlainName @Size(max = 100) String name,
        @Size(max = 40) @Nullable String registrationNumber,
        @NotNull FoodPermitKind foodPermitKind,
        @Size(max = 40) @Nullable String foodPermit,
        @Nullable LocalDate permitExpiresOn,
        @Size(max = 20) @Nullable String townshipCode,
        @NotNull @PlainName @Size(max = 200) String address,
        @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,
        @Nullable PositionSource positionSource,
        @NotNull @PlainName @Size(max = 60) String contactName,
        @NotNull @Size(max = 40) String contactPhone) {}
