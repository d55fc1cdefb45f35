package jinhuo.portal.supplier;

import java.util.Set;

/** Where a supplier stands, and where it can go from there. */
enum SupplierStatus {
    /** Waits for staff. */
    APPLIED,
    /** Sent back with a reason; applies again by correcting. */
    RETURNED,
    /** May offer and quote. */
    APPROVED,
    /** Offers and quotes nothing until approved again. */
    SUSPENDED;

    private Set<SupplierStatus> next() {
        return switch (this) {
            case APPLIED -> Set.of(RETURNED, APPROVED);
            case RETURNED -> Set.of(APPLIED);
            case APPROVED -> Set.of(SUSPENDED);
            case SUSPENDED -> Set.of(APPROVED);
        };
    }

    boolean canBecome(SupplierStatus status) {
        return next().contains(status);
    }
}
