package jinhuo.portal.certification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.file.Upload;

/** An inspection as it was written down on site. */
record InspectionReport(LocalDate inspectedOn, InspectionResult result, String note, List<Photo> photos) {

    static final int MOST_PHOTOS = 10;

    private static final int NOTE_LENGTH = 1000;

    /** A photo whose type was recognised. */
    record Photo(Upload upload, String mediaType) {}

    /** Reads the texts of the form, or {@link Invalid}. */
    static InspectionReport of(String inspectedOn, String result, String note, List<Photo> photos, LocalDate today) {
        if (note.isBlank() || note.strip().length() > NOTE_LENGTH || note.indexOf('\0') >= 0) {
            throw Invalid.field("note", "Size", NOTE_LENGTH, 1);
        }
        if (photos.size() > MOST_PHOTOS) {
            throw Invalid.field("photo", "photos", MOST_PHOTOS);
        }
        return new InspectionReport(date(inspectedOn, today), result(result), note.strip(), photos);
    }

    private static LocalDate date(String text, LocalDate today) {
        try {
            var date = LocalDate.parse(text.strip());
            if (!date.isAfter(today) && date.isAfter(today.minusYears(1))) {
                return date;
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw Invalid.field("inspectedOn", "inspection-date", today);
    }

    private static InspectionResult result(String text) {
        return Codes.find(InspectionResult.class, text.strip())
                .orElseThrow(() -> new Invalid(
                        List.of(FieldFailure.accepting("result", "type", Codes.accepted(InspectionResult.class)))));
    }
}
