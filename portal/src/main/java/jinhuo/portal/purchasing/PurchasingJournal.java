package jinhuo.portal.purchasing;

import java.util.Map;
import java.util.UUID;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the audit log who asked and quoted what, and the outbox whom it concerns. */
@Component
class PurchasingJournal {

    private final AuditLog audit;
    private final Outbox outbox;

    PurchasingJournal(AuditLog audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    Mono<Void> posted(Actor actor, UUID request, PostRequest posted) {
        return audit.record(actor, "purchase_request.post", "purchase_request", request, Map.of("request", posted))
                .then(outbox.append(
                        "purchase_request", request, "request_posted", Map.of("shopId", actor.requireShop())));
    }

    Mono<Void> withdrawn(Actor actor, PurchaseRequest request) {
        return audit.record(actor, "purchase_request.withdraw", "purchase_request", request.id(), Map.of())
                .then(outbox.append(
                        "purchase_request", request.id(), "request_withdrawn", Map.of("shopId", request.shopId())));
    }

    /** Each revision is kept here. */
    Mono<Void> quoted(Actor actor, PurchaseRequest request, QuoteRevision quote, PutQuote put) {
        return audit.record(
                        actor, "quote.give", "quote", quote.id(), Map.of("revision", quote.revision(), "quote", put))
                .then(about(request, "quote_given", quote.id(), actor.requireSupplier()));
    }

    Mono<Void> quoteWithdrawn(Actor actor, PurchaseRequest request, UUID quote) {
        return audit.record(actor, "quote.withdraw", "quote", quote, Map.of())
                .then(about(request, "quote_withdrawn", quote, actor.requireSupplier()));
    }

    Mono<Void> accepted(Actor actor, PurchaseRequest request, StandingQuote quote) {
        return audit.record(actor, "quote.accept", "quote", quote.id(), Map.of("revision", quote.revision()))
                .then(about(request, "quote_accepted", quote.id(), quote.supplierId()));
    }

    private Mono<Void> about(PurchaseRequest request, String type, UUID quote, UUID supplier) {
        return outbox.append(
                "purchase_request",
                request.id(),
                type,
                Map.of("shopId", request.shopId(), "supplierId", supplier, "quoteId", quote));
    }
}
