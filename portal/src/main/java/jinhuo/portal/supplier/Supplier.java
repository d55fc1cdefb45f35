package jinhuo.portal.supplier;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Sql;
import org.jspecify.annotations.Nullable;

/** A supplier as it is kept, and what may be done to it. */
record Supplier(
        UUID id,
        String code,
        SupplierDetails details,
        SupplierStatus status,
        @Nullable String reason,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        int version) {

    static Supplier from(Readable row) {
        return new Supplier(
                Sql.get(row, "id", UUID.class),
                Sql.get(row, "code", String.class),
                new SupplierDetails(
                        Sql.get(row, "name", String.class),
                        Sql.get(row, "credit_code", String.class),
                        row.get("food_licence", String.class),
                        Sql.get(row, "contact_name", String.class),
                        Sql.get(row, "contact_phone", String.class),
                        Sql.get(row, "address", String.class)),
                Codes.parse(SupplierStatus.class, Sql.get(row, "status", String.class)),
                row.get("reason", String.class),
                Sql.get(row, "applied_at", Instant.class),
                row.get("decided_at", Instant.class),
                Sql.get(row, "version", Integer.class));
    }

    /** The status after a decision, or {@link SupplierTransition}. */
    SupplierStatus after(SupplierDecision decision) {
        if (!status.canBecome(decision.leadsTo())) {
            throw new SupplierTransition(status);
        }
        return decision.leadsTo();
    }

    /**
     * The status after a correction: a returned supplier applies again. An approved one may move or change its
     * contact, but what staff verified stays; a suspended one waits for staff.
     */
    SupplierStatus after(SupplierDetails correction) {
        return switch (status) {
            case APPLIED, RETURNED -> SupplierStatus.APPLIED;
            case APPROVED -> {
                if (!sameVerified(correction)) {
                    throw new VerifiedDetailsFixed();
                }
                yield SupplierStatus.APPROVED;
            }
            case SUSPENDED -> throw new SupplierTransition(status);
        };
    }

    private boolean sameVerified(SupplierDetails other) {
        return details.name().equals(other.name())
                && details.creditCode().equals(other.creditCode())
                && Objects.equals(details.foodLicence(), other.foodLicence());
    }
}
