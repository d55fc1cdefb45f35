package jinhuo.portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.licence.Check;
import jinhuo.portal.shared.licence.Check.Result;
import org.jspecify.annotations.Nullable;

/**
 * A shop with all that its certification rests on, and what may be done to it.
 *
 * @param duplicates other shops with the same registration number that are with staff or certified
 * @param inspections newest first
 * @param decisions newest first
 */
record Shop(
        UUID id,
        ShopDetails details,
        ShopStatus status,
        @Nullable Instant submittedAt,
        int version,
        List<ShopDocument> documents,
        List<DecisionView> decisions,
        List<Inspection> inspections,
        int duplicates) {

    /** Throws {@link ShopTransition} while the form is not the retailer's. */
    void requireEditable() {
        if (!status.isEditable()) {
            throw new ShopTransition(status);
        }
    }

    /**
     * The status after handing it in.
     *
     * @throws Invalid naming every field and document that is missing, and an expired permit
     * @throws ShopTransition when it is with staff already
     */
    ShopStatus submitted(LocalDate today) {
        if (!status.canBecome(ShopStatus.SUBMITTED)) {
            throw new ShopTransition(status);
        }
        var wrong = new ArrayList<>(details.missing());
        missingDocuments().forEach(kind -> wrong.add(FieldFailure.of("documents." + kind, "document-missing")));
        if (details.isExpired(today)) {
            wrong.add(FieldFailure.of("permitExpiresOn", "expired", today));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return ShopStatus.SUBMITTED;
    }

    /**
     * The status after a decision of staff.
     *
     * @throws ShopTransition when the decision cannot follow
     * @throws NotReadyForApproval when something is missing that an approval needs
     */
    ShopStatus after(CertificationDecision decision, LocalDate today) {
        if (!status.canBecome(decision.leadsTo())) {
            throw new ShopTransition(status);
        }
        var missing = checks(today).stream()
                .filter(check -> check.result() == Result.MISSING)
                .map(Check::name)
                .toList();
        if (decision == CertificationDecision.APPROVE && !missing.isEmpty()) {
            throw new NotReadyForApproval(missing);
        }
        return decision.leadsTo();
    }

    /** What was checked by itself; an approval needs that nothing is missing. */
    List<Check> checks(LocalDate today) {
        return ShopChecks.of(this, today);
    }

    /** Kinds of documents that are wanted and not there, in the words of the API. */
    List<String> missingDocuments() {
        return ShopChecks.wantedDocuments(details.foodPermitKind()).stream()
                .filter(kind -> documents.stream().noneMatch(document -> document.kind() == kind))
                .map(Codes::of)
                .toList();
    }
}
