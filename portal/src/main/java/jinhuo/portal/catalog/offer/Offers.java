package jinhuo.portal.catalog.offer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.catalog.VatRates;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import jinhuo.portal.shared.Versions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a supplier does with its offers. */
@Component
class Offers {

    private final OfferRepository offers;
    private final VatRates vatRates;
    private final Commands commands;
    private final Outbox outbox;
    private final AuditLog audit;

    Offers(OfferRepository offers, VatRates vatRates, Commands commands, Outbox outbox, AuditLog audit) {
        this.offers = offers;
        this.vatRates = vatRates;
        this.commands = commands;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Page<OwnOffer>> list(Actor actor, String text, Paging paging) {
        return offers.list(actor.requireSupplier(), text.strip(), paging.beforeId(), paging.rows())
                .map(rows -> Page.of(rows, paging.size(), offer -> Cursor.of(offer.id())));
    }

    /** Changes an offer that was read at a version; the index follows. */
    Mono<OwnOffer> change(Actor actor, UUID id, int version, ChangeOffer change) {
        return check(change)
                .then(commands.execute(lock(actor, id, version)
                        .flatMap(before -> write(actor, before, change))
                        .then(offers.find(actor.requireSupplier(), id))));
    }

    private Mono<Void> check(ChangeOffer change) {
        return vatRates.today().flatMap(rates -> {
            var failures = change.failures(rates);
            return failures.isEmpty() ? Mono.empty() : Mono.error(new Invalid(failures));
        });
    }

    private Mono<OwnOffer> lock(Actor actor, UUID id, int version) {
        return offers.lock(actor.requireSupplier(), id)
                .switchIfEmpty(Mono.error(() -> new NotFound("offer")))
                .doOnNext(offer -> Versions.check(version, offer.version()));
    }

    private Mono<OwnOffer> write(Actor actor, OwnOffer before, ChangeOffer change) {
        var supplier = actor.requireSupplier();
        var product = before.productId();
        return offers.update(before.id(), change)
                .then(offers.count(supplier, product, change.onHand(before), actor.accountId()))
                .then(offers.raiseProductVersion(product))
                .then(outbox.append("product", product, "product_changed", Map.of("supplierId", supplier)))
                .then(offers.find(supplier, before.id()))
                .flatMap(after -> audit.record(actor, "offer.change", "offer", after.id(), difference(before, after))
                        .thenReturn(after));
    }

    /** Old and new value of each field that changed. */
    private static Map<String, Object> difference(OwnOffer before, OwnOffer after) {
        var difference = new LinkedHashMap<String, Object>();
        note(difference, "price", before.price(), after.price());
        note(difference, "minimumPacks", before.minimumPacks(), after.minimumPacks());
        note(difference, "multiplePacks", before.multiplePacks(), after.multiplePacks());
        note(difference, "vatRate", before.vatRate(), after.vatRate());
        note(difference, "listed", before.listed(), after.listed());
        note(difference, "onHand", before.onHand(), after.onHand());
        note(difference, "tiers", before.tiers(), after.tiers());
        return difference;
    }

    private static void note(Map<String, Object> difference, String field, Object before, Object after) {
        if (!before.equals(after)) {
            difference.put(field, Map.of("from", before, "to", after));
        }
    }
}
