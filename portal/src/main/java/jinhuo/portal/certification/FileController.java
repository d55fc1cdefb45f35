package jinhuo.portal.certification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows uploads. They come from strangers: whatever they hold, a browser must not run it as ours. */
@RestController
class FileController {

    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

    private final FileRepository files;

    FileController(FileRepository files) {
        this.files = files;
    }

    @GetMapping(path = "/api/files/{id}", produces = MediaType.ALL_VALUE)
    Mono<ResponseEntity<byte[]>> get(@PathVariable UUID id, Actor viewer) {
        return files.find(id, viewer)
                .switchIfEmpty(Mono.error(() -> new NotFound("file")))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, inline(file.name()))
                        .header("Content-Security-Policy", policy(file.mediaType()))
                        .body(file.content()));
    }

    private static String inline(String name) {
        return ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Browsers refuse to open their PDF viewer in a sandbox; it runs the file apart from us anyway. */
    private static String policy(String mediaType) {
        return mediaType.equals(MediaType.APPLICATION_PDF_VALUE)
                ? NOTHING + "; object-src 'self'"
                : NOTHING + "; sandbox";
    }
}
