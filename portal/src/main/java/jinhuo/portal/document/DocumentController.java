package jinhuo.portal.document;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Papers to find and to open. */
@RestController
class DocumentController {

    private final DocumentRepository documents;

    DocumentController(DocumentRepository documents) {
        this.documents = documents;
    }

    @GetMapping("/api/documents")
    Mono<Page<DocumentView>> list(
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @ParameterObject @Valid Paging paging,
            Actor actor) {
        return documents
                .list(actor, kind, paging.beforeId(), paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.id())));
    }

    @GetMapping(path = "/api/documents/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> pdf(@PathVariable UUID id, Actor actor) {
        return documents
                .pdf(actor, id)
                .switchIfEmpty(Mono.error(() -> new NotFound("document")))
                .map(DocumentController::response);
    }

    private static ResponseEntity<byte[]> response(DocumentRepository.Drawn drawn) {
        var content = drawn.content().orElseThrow(() -> new NotRenderedYet(drawn.number()));
        var disposition =
                ContentDisposition.inline().filename(drawn.number() + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }
}
