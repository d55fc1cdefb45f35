package jinhuo.portal.purchasing;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/purchase-requests")
class PurchaseRequestController {

    private final PurchaseRequests requests;
    private final PurchaseRequestQueries queries;
    private final Quotes quotes;

    PurchaseRequestController(PurchaseRequests requests, PurchaseRequestQueries queries, Quotes quotes) {
        this.requests = requests;
        this.queries = queries;
        this.quotes = quotes;
    }

    @PostMapping
    @ApiResponse(responseCode = "201")
    Mono<ResponseEntity<RequestView>> post(Actor actor, @Valid @RequestBody PostRequest request) {
        return requests.post(actor, request).map(view -> Versions.of(HttpStatus.CREATED, view, view.version()));
    }

    @GetMapping
    Mono<Page<RequestView>> page(
            Actor actor,
            @RequestParam(required = false) @Nullable RequestStatus status,
            @ParameterObject @Valid Paging paging) {
        return queries.page(actor, status, paging);
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<RequestView>> get(Actor actor, @PathVariable UUID id) {
        return queries.one(actor, id).map(view -> Versions.ok(view, view.version()));
    }

    @PostMapping("/{id}/withdrawal")
    Mono<RequestView> withdraw(Actor actor, @PathVariable UUID id) {
        return requests.withdraw(actor, id);
    }

    @PutMapping("/{id}/quote")
    Mono<QuoteView> quote(Actor actor, @PathVariable UUID id, @Valid @RequestBody PutQuote quote) {
        return quotes.put(actor, id, quote);
    }

    @DeleteMapping("/{id}/quote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawQuote(Actor actor, @PathVariable UUID id) {
        return quotes.withdraw(actor, id);
    }
}
