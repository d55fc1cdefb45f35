package jinhuo.portal.supplier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.licence.Check;
import jinhuo.portal.shared.licence.Check.Result;
import jinhuo.portal.shared.licence.LicenceFields;
import org.jspecify.annotations.Nullable;

/**
 * A supplier for itself and for staff.
 *
 * @param code short and stable, part of the numbers of its papers
 * @param reason why it was sent back or suspended; null otherwise
 */
record SupplierView(
        UUID id,
        String code,
        String name,
        String creditCode,
        @Nullable String foodLicence,
        String contactName,
        String contactPhone,
        String address,
        SupplierStatus status,
        @Nullable String reason,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        int version,
        List<Check> checks) {

    static SupplierView of(Supplier supplier) {
        var details = supplier.details();
        return new SupplierView(
                supplier.id(),
                supplier.code(),
                details.name(),
                details.creditCode(),
                details.foodLicence(),
                details.contactName(),
                details.contactPhone(),
                details.address(),
                supplier.status(),
                supplier.reason(),
                supplier.appliedAt(),
                supplier.decidedAt(),
                supplier.version(),
                checks(details));
    }

    /** No form takes a wrong credit code, and no two suppliers share one. */
    private static List<Check> checks(SupplierDetails details) {
        return List.of(
                Check.of("credit_code_check_digit", Result.OK),
                Check.of("duplicate_registration", Result.OK),
                LicenceFields.foodPermitCheck(details.foodLicence()));
    }
}
