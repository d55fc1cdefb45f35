package jinhuo.portal.purchasing;

import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What suppliers answer: one standing quote each, which they may revise or withdraw until the request ends. */
@Component
public class Quotes {

    private static final Logger LOG = LoggerFactory.getLogger(Quotes.class);

    private final PurchaseRequestRepository requests;
    private final QuoteRepository quotes;
    private final PurchaseRequestQueries queries;
    private final PurchasingJournal journal;
    private final Commands commands;

    Quotes(
            PurchaseRequestRepository requests,
            QuoteRepository quotes,
            PurchaseRequestQueries queries,
            PurchasingJournal journal,
            Commands commands) {
        this.requests = requests;
        this.quotes = quotes;
        this.queries = queries;
        this.journal = journal;
        this.commands = commands;
    }

    /** Gives the supplier's quote, or revises it; the same again changes nothing. */
    Mono<QuoteView> put(Actor actor, UUID requestId, PutQuote quote) {
        var given = quotes.rulesFor(actor.requireSupplier(), quote.offerId())
                .flatMap(rules -> openForQuotes(requestId)
                        .doOnNext(request -> rules.require(quote, request.now()))
                        .flatMap(request -> write(actor, request, quote)));
        return commands.execute(given).then(queries.quoteOf(actor, requestId));
    }

    /** Takes the supplier's quote back, if there is a standing one. */
    Mono<Void> withdraw(Actor actor, UUID requestId) {
        return commands.execute(openForQuotes(requestId)
                .flatMap(request -> quotes.withdraw(requestId, actor.requireSupplier())
                        .flatMap(quote -> journal.quoteWithdrawn(actor, request, quote))));
    }

    /**
     * Accepts a quote for the actor's shop, in the caller's transaction: the others are declined, and the caller makes
     * the order. Accepting the same again returns it again.
     *
     * @param revision the one that the shop saw
     */
    public Mono<AcceptedQuote> accept(Actor actor, UUID requestId, UUID quoteId, int revision) {
        return requests.lock(requestId)
                .filter(request -> request.shopId().equals(actor.requireShop()))
                .switchIfEmpty(Mono.error(() -> new NotFound("purchase_request")))
                .flatMap(request -> quotes.find(requestId, quoteId)
                        .switchIfEmpty(Mono.error(() -> new NotFound("quote")))
                        .flatMap(quote -> accept(actor, request, quote, revision)));
    }

    private Mono<AcceptedQuote> accept(Actor actor, PurchaseRequest request, StandingQuote quote, int revision) {
        if (quote.status() == QuoteStatus.ACCEPTED) {
            return Mono.just(quote.accepted(false));
        }
        quote.requireAcceptable(revision, request.requireOpen().now());
        return requests.accept(request.id(), quote.id())
                .then(Mono.defer(() -> journal.accepted(actor, request, quote)))
                .doOnSuccess(done -> LOG.info("request={} quote={} accepted", request.id(), quote.id()))
                .thenReturn(quote.accepted(true));
    }

    private Mono<PurchaseRequest> openForQuotes(UUID requestId) {
        return requests.lockToQuote(requestId)
                .switchIfEmpty(Mono.error(() -> new NotFound("purchase_request")))
                .map(PurchaseRequest::requireOpen);
    }

    private Mono<Void> write(Actor actor, PurchaseRequest request, PutQuote quote) {
        return quotes.put(actor, request.id(), quote)
                .flatMap(revision -> journal.quoted(actor, request, revision, quote));
    }
}
