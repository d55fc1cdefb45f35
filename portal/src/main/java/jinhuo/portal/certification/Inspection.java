package jinhuo.portal.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An inspection on site. */
record Inspection(
        UUID id, String inspectedBy, LocalDate inspectedOn, InspectionResult result, String note, List<Photo> photos) {

    /** A photo taken there. */
    record Photo(UUID fileId, String name) {}
}
