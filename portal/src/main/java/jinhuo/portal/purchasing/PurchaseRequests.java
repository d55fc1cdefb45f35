package jinhuo.portal.purchasing;

import java.time.Instant;
import java.util.UUID;
import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.buyer.Buyers;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What shops look for: posted, and taken back. */
@Component
class PurchaseRequests {

    private static final Logger LOG = LoggerFactory.getLogger(PurchaseRequests.class);

    private final PurchaseRequestRepository requests;
    private final PurchaseRequestQueries queries;
    private final PurchasingJournal journal;
    private final Buyers buyers;
    private final Commands commands;

    PurchaseRequests(
            PurchaseRequestRepository requests,
            PurchaseRequestQueries queries,
            PurchasingJournal journal,
            Buyers buyers,
            Commands commands) {
        this.requests = requests;
        this.queries = queries;
        this.journal = journal;
        this.buyers = buyers;
        this.commands = commands;
    }

    /** Posts a request for goods to be delivered to the shop's township, which a line must serve. */
    Mono<RequestView> post(Actor actor, PostRequest request) {
        var posted = Mono.defer(() -> buyers.certified(actor.requireShop()))
                .doOnNext(buyer -> request.requireTimely(
                        Instant.now(), buyer.requireLine().calendar().zone()))
                .flatMap(buyer -> insert(actor, buyer, request));
        return commands.execute(posted).flatMap(id -> queries.one(actor, id));
    }

    /** Takes a request back; one that was taken back already stays so. */
    Mono<RequestView> withdraw(Actor actor, UUID id) {
        var withdrawn = requests.lock(id)
                .filter(request -> request.shopId().equals(actor.shopId()))
                .switchIfEmpty(Mono.error(() -> new NotFound("purchase_request")))
                .filter(request -> request.status() != RequestStatus.WITHDRAWN)
                .map(PurchaseRequest::requireOpen)
                .flatMap(request -> requests.withdraw(id).then(journal.withdrawn(actor, request)));
        return commands.execute(withdrawn).then(queries.one(actor, id));
    }

    private Mono<UUID> insert(Actor actor, Buyer buyer, PostRequest request) {
        return requests.insert(actor, buyer, request)
                .switchIfEmpty(Mono.error(() -> Invalid.field("productId", "no-such-product")))
                .delayUntil(id -> journal.posted(actor, id, request))
                .doOnNext(id -> LOG.info("request={} shop={} posted", id, buyer.shopId()));
    }
}
