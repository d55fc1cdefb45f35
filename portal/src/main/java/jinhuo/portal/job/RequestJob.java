package jinhuo.portal.job;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The wish of staff that a job be done.
 *
 * @param deliveryLineId of manifests; null for all lines
 * @param date of manifests
 */
record RequestJob(
        @NotNull JobKind kind,
        @Nullable UUID deliveryLineId,
        @Nullable LocalDate date) {

    /**
     * What the worker is told.
     *
     * @throws Invalid when the kind is not for staff, or lacks or does not take what is given
     */
    Map<String, Object> parameters() {
        var wrong = new ArrayList<FieldFailure>();
        if (!kind.isRequestedByStaff()) {
            wrong.add(FieldFailure.accepting("kind", "value", "manifests, invoices, reindex"));
        }
        if (kind == JobKind.MANIFESTS) {
            refuseAMissingOrAbsurdDate(wrong);
        } else {
            refuseWhatOnlyManifestsTake(wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return given();
    }

    private void refuseAMissingOrAbsurdDate(List<FieldFailure> wrong) {
        if (date == null) {
            wrong.add(FieldFailure.of("date", "NotNull"));
        } else if (date.getYear() < 2000 || date.getYear() > 2100) {
            wrong.add(FieldFailure.accepting("date", "date", "2000-01-01 – 2100-12-31"));
        }
    }

    private void refuseWhatOnlyManifestsTake(List<FieldFailure> wrong) {
        if (date != null) {
            wrong.add(FieldFailure.of("date", "only-for-manifests"));
        }
        if (deliveryLineId != null) {
            wrong.add(FieldFailure.of("deliveryLineId", "only-for-manifests"));
        }
    }

    private Map<String, Object> given() {
        var parameters = new LinkedHashMap<String, Object>();
        if (deliveryLineId != null) {
            parameters.put("deliveryLineId", deliveryLineId.toString());
        }
        if (date != null) {
            parameters.put("date", date.toString());
        }
        return parameters;
    }
}
