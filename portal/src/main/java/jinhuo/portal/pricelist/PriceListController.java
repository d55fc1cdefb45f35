package jinhuo.portal.pricelist;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import jinhuo.portal.job.RefusalView;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier's own price lists. */
@RestController
class PriceListController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PriceLists priceLists;
    private final RefusedRowsFile file;

    PriceListController(PriceLists priceLists, RefusedRowsFile file) {
        this.priceLists = priceLists;
        this.file = file;
    }

    @PostMapping(path = "/api/price-lists", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PriceListView> upload(@RequestPart("file") Part file, Actor actor, Locale language) {
        return priceLists.upload(file, actor, language);
    }

    @GetMapping("/api/price-lists")
    Mono<Page<PriceListView>> list(@ParameterObject @Valid Paging paging, Actor actor, Locale language) {
        return priceLists.list(paging, actor, language);
    }

    @GetMapping("/api/price-lists/{id}")
    Mono<PriceListView> view(@PathVariable UUID id, Actor actor, Locale language) {
        return priceLists.view(id, actor, language);
    }

    @PutMapping("/api/price-lists/{id}/mapping")
    Mono<PriceListView> map(
            @PathVariable UUID id, @Valid @RequestBody MapColumns columns, Actor actor, Locale language) {
        return priceLists.map(id, columns, actor, language);
    }

    @GetMapping("/api/price-lists/{id}/refusals")
    Mono<Page<RefusalView>> refusals(@PathVariable UUID id, @ParameterObject @Valid Paging paging, Actor actor) {
        return priceLists.refusals(id, paging, actor);
    }

    /** In the language of the account: a browser that downloads asks in its own. */
    @GetMapping(path = "/api/price-lists/{id}/refusals.csv", produces = "text/csv")
    Mono<ResponseEntity<Flux<String>>> refusedRows(@PathVariable UUID id, Actor actor) {
        var disposition = ContentDisposition.attachment()
                .filename("refused-rows.csv", StandardCharsets.UTF_8)
                .build();
        return priceLists
                .refusedRows(id, actor)
                .map(rows -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                        .contentType(CSV)
                        .body(file.write(rows, Locale.forLanguageTag(actor.locale()))));
    }
}
