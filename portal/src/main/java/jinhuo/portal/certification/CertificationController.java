package jinhuo.portal.certification;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.TradeDay;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Certification for staff: the queue, a shop with its evidence, inspections and decisions. */
@RestController
@RequestMapping("/api/certifications")
class CertificationController {

    private final Certifications certifications;
    private final CertificationViews views;
    private final ShopRepository shops;
    private final EvidenceReader reader;
    private final TradeDay day;

    CertificationController(
            Certifications certifications,
            CertificationViews views,
            ShopRepository shops,
            EvidenceReader reader,
            TradeDay day) {
        this.certifications = certifications;
        this.views = views;
        this.shops = shops;
        this.reader = reader;
        this.day = day;
    }

    /** Of one status, who waits for staff if none is named; oldest first. */
    @GetMapping
    Mono<Page<CertificationItem>> list(
            @RequestParam(defaultValue = "submitted") ShopStatus status, @ParameterObject @Valid Paging paging) {
        var after = paging.after();
        return shops.queue(
                        status,
                        after == null ? Instant.EPOCH : after.instant(0),
                        after == null ? new UUID(0, 0) : after.uuid(1),
                        paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), CertificationController::cursor)
                        .map(shop -> CertificationItem.of(shop, day.today())));
    }

    @GetMapping("/{shopId}")
    Mono<ResponseEntity<CertificationView>> get(@PathVariable UUID shopId) {
        return views.find(shopId).map(CertificationController::withVersion);
    }

    @PostMapping(path = "/{shopId}/inspections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Inspection> inspect(
            @PathVariable UUID shopId,
            @RequestPart("inspectedOn") String inspectedOn,
            @RequestPart("result") String result,
            @RequestPart("note") String note,
            @RequestPart(name = "photo", required = false) Flux<Part> photos,
            Actor actor) {
        return photos.take(InspectionReport.MOST_PHOTOS + 1L)
                .concatMap(photo -> reader.read("photo", photo))
                .collectList()
                .map(read -> InspectionReport.of(inspectedOn, result, note, read, day.today()))
                .flatMap(report -> certifications.inspect(actor, shopId, report));
    }

    @PostMapping("/{shopId}/decision")
    Mono<ResponseEntity<CertificationView>> decide(
            @PathVariable UUID shopId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DecideOnShop form,
            Actor actor) {
        return certifications
                .decide(actor, shopId, Versions.required(ifMatch), form)
                .then(views.find(shopId))
                .map(CertificationController::withVersion);
    }

    private static Cursor cursor(Shop shop) {
        return Cursor.of(shop.submittedAt() == null ? Instant.EPOCH : shop.submittedAt(), shop.id());
    }

    private static ResponseEntity<CertificationView> withVersion(CertificationView view) {
        return Versions.ok(view, view.shop().version());
    }
}
