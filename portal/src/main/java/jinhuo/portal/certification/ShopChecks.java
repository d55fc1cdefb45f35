package jinhuo.portal.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jinhuo.portal.shared.licence.Check;
import jinhuo.portal.shared.licence.Check.Result;
import jinhuo.portal.shared.licence.LicenceFields;

/** What can be checked without going there. A right number proves nothing: the rest is for the person who decides. */
final class ShopChecks {

    /** A permit that ends sooner than this should be renewed first. */
    private static final int SOON_DAYS = 30;

    private ShopChecks() {}

    static List<Check> of(Shop shop, LocalDate today) {
        var details = shop.details();
        var checks = new ArrayList<Check>();
        checks.add(
                Check.of("credit_code_check_digit", details.registrationNumber() == null ? Result.MISSING : Result.OK));
        checks.add(new Check(
                "duplicate_registration",
                shop.duplicates() == 0 ? Result.OK : Result.WARNING,
                shop.duplicates() == 0 ? null : Integer.toString(shop.duplicates())));
        if (details.foodPermitKind() != FoodPermitKind.NONE) {
            checks.add(LicenceFields.foodPermitCheck(details.foodPermit()));
        }
        if (details.foodPermitKind() == FoodPermitKind.LICENCE) {
            checks.add(permitExpiry(details, today));
        }
        checks.add(documents(shop));
        checks.add(Check.of("inspection", isInspected(shop) ? Result.OK : Result.MISSING));
        return checks;
    }

    /** Documents that a submission must hold. */
    static List<DocumentKind> wantedDocuments(FoodPermitKind permit) {
        return permit == FoodPermitKind.NONE
                ? List.of(DocumentKind.BUSINESS_LICENCE, DocumentKind.SHOP_FRONT)
                : List.of(DocumentKind.BUSINESS_LICENCE, DocumentKind.FOOD_PERMIT, DocumentKind.SHOP_FRONT);
    }

    private static Check documents(Shop shop) {
        var missing = shop.missingDocuments();
        return new Check(
                "documents_complete",
                missing.isEmpty() ? Result.OK : Result.MISSING,
                missing.isEmpty() ? null : String.join(", ", missing));
    }

    private static Check permitExpiry(ShopDetails details, LocalDate today) {
        var expiry = details.permitExpiresOn();
        if (expiry == null || details.isExpired(today)) {
            return new Check("permit_expiry", Result.MISSING, expiry == null ? null : expiry.toString());
        }
        var soon = expiry.isBefore(today.plusDays(SOON_DAYS));
        return new Check("permit_expiry", soon ? Result.WARNING : Result.OK, expiry.toString());
    }

    /** The latest inspection counts: a shop that fell back is not passed by an older one. */
    private static boolean isInspected(Shop shop) {
        return !shop.inspections().isEmpty() && shop.inspections().getFirst().result() == InspectionResult.PASSED;
    }
}
