package jinhuo.portal.certification;

import jinhuo.portal.certification.InspectionReport.Photo;
import jinhuo.portal.shared.file.StoredFiles;
import jinhuo.portal.shared.file.Upload;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads licences and photos from forms: at most 5 MB each, of a type that their content shows. */
@Component
class EvidenceReader {

    private static final int LIMIT = 5 * 1024 * 1024;

    private final StoredFiles files;

    EvidenceReader(StoredFiles files) {
        this.files = files;
    }

    Mono<Photo> read(String field, Part part) {
        return Upload.read(field, part, LIMIT)
                .flatMap(upload -> files.evidenceType(field, upload).map(type -> new Photo(upload, type.mediaType())));
    }
}
