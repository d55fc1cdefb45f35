package jinhuo.portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.licence.Check;
import org.jspecify.annotations.Nullable;

/** A shop for its keeper: the form, its evidence, and what staff said. */
record ShopView(
        UUID id,
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
        String contactPhone,
        ShopStatus status,
        @Nullable Instant submittedAt,
        int version,
        List<ShopDocument> documents,
        List<DecisionView> decisions,
        List<Check> checks) {

    /** For staff: with every check. */
    static ShopView of(Shop shop, LocalDate today) {
        return of(shop, shop.checks(today));
    }

    /** For the keeper: whether other shops claim the same licence is staff's to know. */
    static ShopView ofOwn(Shop shop, LocalDate today) {
        return of(
                shop,
                shop.checks(today).stream()
                        .filter(check -> !check.name().equals("duplicate_registration"))
                        .toList());
    }

    private static ShopView of(Shop shop, List<Check> checks) {
        var details = shop.details();
        return new ShopView(
                shop.id(),
                details.name(),
                details.registrationNumber(),
                details.foodPermitKind(),
                details.foodPermit(),
                details.permitExpiresOn(),
                details.townshipCode(),
                details.address(),
                details.latitude(),
                details.longitude(),
                details.positionSource(),
                details.contactName(),
                details.contactPhone(),
                shop.status(),
                shop.submittedAt(),
                shop.version(),
                shop.documents(),
                shop.decisions(),
                checks);
    }
}
