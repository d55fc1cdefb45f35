package jinhuo.portal.supplier;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Suppliers for staff: the queue, one of them, and the decision. */
@RestController
@RequestMapping("/api/suppliers")
class SupplierReviewController {

    private final SupplierReviews reviews;
    private final SupplierRepository suppliers;

    SupplierReviewController(SupplierReviews reviews, SupplierRepository suppliers) {
        this.reviews = reviews;
        this.suppliers = suppliers;
    }

    /** Oldest application first. */
    @GetMapping
    Mono<Page<SupplierView>> list(
            @RequestParam(required = false) @Nullable SupplierStatus status, @ParameterObject @Valid Paging paging) {
        var after = paging.after();
        return suppliers
                .list(
                        status,
                        after == null ? Instant.EPOCH : after.instant(0),
                        after == null ? new UUID(0, 0) : after.uuid(1),
                        paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.appliedAt(), row.id()))
                        .map(SupplierView::of));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<SupplierView>> get(@PathVariable UUID id) {
        return suppliers
                .find(id)
                .switchIfEmpty(Mono.error(() -> new NotFound("supplier")))
                .map(supplier -> Versions.ok(SupplierView.of(supplier), supplier.version()));
    }

    @PostMapping("/{id}/decision")
    Mono<ResponseEntity<SupplierView>> decide(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DecideOnSupplier form,
            Actor actor) {
        return reviews.decide(actor, id, Versions.required(ifMatch), form)
                .map(supplier -> Versions.ok(SupplierView.of(supplier), supplier.version()));
    }
}
