package jinhuo.portal.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jinhuo.portal.accounts.Phones;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.licence.LicenceFields;
import org.jspecify.annotations.Nullable;

/**
 * What a shop says about itself, in the form in which it is kept. Empty texts and nulls: not filled in yet.
 *
 * @param registrationNumber with a right check digit
 * @param foodPermit letters and 14 digits, of the kind; its check digit may be wrong
 * @param contactPhone E.164, or empty
 */
record ShopDetails(
        String name,
        @Nullable String registrationNumber,
        FoodPermitKind foodPermitKind,
        @Nullable String foodPermit,
        @Nullable LocalDate permitExpiresOn,
        @Nullable String townshipCode,
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable PositionSource positionSource,
        String contactName,
        String contactPhone) {

    /** Reads the form, or {@link Invalid} with the first thing that cannot be right. */
    static ShopDetails of(SaveShop form, Phones phones) {
        requireWholePosition(form);
        return new ShopDetails(
                form.name().strip(),
                registrationNumber(form.registrationNumber()),
                form.foodPermitKind(),
                foodPermit(form.foodPermitKind(), form.foodPermit()),
                form.foodPermitKind() == FoodPermitKind.LICENCE ? form.permitExpiresOn() : null,
                isBlank(form.townshipCode()) ? null : form.townshipCode(),
                form.address().strip(),
                form.latitude(),
                form.longitude(),
                form.positionSource(),
                form.contactName().strip(),
                form.contactPhone().isBlank() ? "" : phones.parse("contactPhone", form.contactPhone()));
    }

    /** What must be filled in before staff look at it. */
    List<FieldFailure> missing() {
        var missing = new ArrayList<FieldFailure>();
        requireText(missing, "name", name);
        requireText(missing, "registrationNumber", registrationNumber);
        requireText(missing, "townshipCode", townshipCode);
        requireText(missing, "address", address);
        requireText(missing, "contactName", contactName);
        requireText(missing, "contactPhone", contactPhone);
        if (foodPermitKind != FoodPermitKind.NONE) {
            requireText(missing, "foodPermit", foodPermit);
        }
        if (foodPermitKind == FoodPermitKind.LICENCE && permitExpiresOn == null) {
            missing.add(FieldFailure.of("permitExpiresOn", "NotNull"));
        }
        return missing;
    }

    boolean isExpired(LocalDate today) {
        return permitExpiresOn != null && permitExpiresOn.isBefore(today);
    }

    private static void requireText(List<FieldFailure> missing, String field, @Nullable String text) {
        if (isBlank(text)) {
            missing.add(FieldFailure.of(field, "NotBlank"));
        }
    }

    private static void requireWholePosition(SaveShop form) {
        boolean none = form.latitude() == null && form.longitude() == null && form.positionSource() == null;
        boolean whole = form.latitude() != null && form.longitude() != null && form.positionSource() != null;
        if (!none && !whole) {
            throw Invalid.field("latitude", "position");
        }
    }

    private static @Nullable String foodPermit(FoodPermitKind kind, @Nullable String text) {
        if (kind == FoodPermitKind.NONE || text == null || text.isBlank()) {
            return null;
        }
        var permit = LicenceFields.foodPermit("foodPermit", text);
        if (!kind.fits(permit.kind())) {
            throw new Invalid(List.of(FieldFailure.accepting("foodPermit", "permit-kind", kind.accepted())));
        }
        return permit.text();
    }

    private static @Nullable String registrationNumber(@Nullable String text) {
        return text == null || text.isBlank() ? null : LicenceFields.registrationNumber("registrationNumber", text);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
