package jinhuo.portal.certification;

import java.util.Set;

/** Where a shop stands in its certification: the one table of what may follow what. */
enum ShopStatus {
    /** Being filled in. */
    DRAFT,
    /** Waits for staff. */
    SUBMITTED,
    /** Sent back: something is missing. */
    MORE_WANTED,
    /** Sees prices and may order. */
    APPROVED,
    /** Refused; may be corrected and submitted again. */
    REJECTED,
    /** Was approved, and is not any more. */
    SUSPENDED;

    private Set<ShopStatus> next() {
        return switch (this) {
            case DRAFT, MORE_WANTED, REJECTED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(APPROVED, REJECTED, MORE_WANTED);
            case APPROVED -> Set.of(SUSPENDED);
            case SUSPENDED -> Set.of(APPROVED, MORE_WANTED);
        };
    }

    boolean canBecome(ShopStatus status) {
        return next().contains(status);
    }

    /** True while the form is the retailer's: what staff look at does not change under their eyes. */
    boolean isEditable() {
        return this == DRAFT || this == MORE_WANTED || this == REJECTED;
    }
}
