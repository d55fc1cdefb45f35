package jinhuo.portal.checkout;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.order.OrderView;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class QuoteAcceptanceController {

    private final QuoteAcceptances acceptances;

    QuoteAcceptanceController(QuoteAcceptances acceptances) {
        this.acceptances = acceptances;
    }

    @PostMapping("/api/purchase-requests/{id}/acceptance")
    Mono<ResponseEntity<OrderView>> accept(Actor actor, @PathVariable UUID id, @Valid @RequestBody AcceptQuote quote) {
        return acceptances.accept(actor, id, quote).map(order -> Versions.ok(order, order.version()));
    }
}
