package jinhuo.portal.catalog.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A supplier's own offers. */
@RestController
class OfferController {

    private final Offers offers;

    OfferController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/api/offers")
    Mono<Page<OwnOffer>> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @ParameterObject @Valid Paging paging,
            Actor actor) {
        return offers.list(actor, q, paging);
    }

    @PutMapping("/api/offers/{id}")
    Mono<ResponseEntity<OwnOffer>> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeOffer change,
            Actor actor) {
        return offers.change(actor, id, Versions.required(ifMatch), change)
                .map(offer -> Versions.ok(offer, offer.version()));
    }
}
