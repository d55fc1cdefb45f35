package jinhuo.portal.supplier;

import jinhuo.portal.accounts.Phones;
import jinhuo.portal.shared.licence.LicenceFields;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says about itself, in the form in which it is kept.
 *
 * @param creditCode 18 characters with a right check character
 * @param foodLicence letters and 14 digits; null for none
 * @param contactPhone E.164
 */
record SupplierDetails(
        String name,
        String creditCode,
        @Nullable String foodLicence,
        String contactName,
        String contactPhone,
        String address) {

    static SupplierDetails of(ApplyAsSupplier form, Phones phones) {
        return new SupplierDetails(
                form.name().strip(),
                LicenceFields.creditCode("creditCode", form.creditCode()),
                foodLicence(form.foodLicence()),
                form.contactName().strip(),
                phones.parse("phone", form.phone()),
                form.address().strip());
    }

    static SupplierDetails of(ChangeSupplier form, Phones phones) {
        return new SupplierDetails(
                form.name().strip(),
                LicenceFields.creditCode("creditCode", form.creditCode()),
                foodLicence(form.foodLicence()),
                form.contactName().strip(),
                phones.parse("contactPhone", form.contactPhone()),
                form.address().strip());
    }

    private static @Nullable String foodLicence(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : LicenceFields.foodPermit("foodLicence", text).text();
    }
}
