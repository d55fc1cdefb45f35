package jinhuo.portal.certification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.accounts.Phones;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.TradeDay;
import jinhuo.portal.shared.Versions;
import jinhuo.portal.shared.file.StoredFiles;
import jinhuo.portal.shared.file.Upload;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a retailer does with the form of the own shop. */
@Component
class Shops {

    private final ShopRepository shops;
    private final EvidenceRepository evidence;
    private final StoredFiles files;
    private final Phones phones;
    private final TradeDay day;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Commands commands;

    Shops(
            ShopRepository shops,
            EvidenceRepository evidence,
            StoredFiles files,
            Phones phones,
            TradeDay day,
            Outbox outbox,
            AuditLog audit,
            Commands commands) {
        this.shops = shops;
        this.evidence = evidence;
        this.files = files;
        this.phones = phones;
        this.day = day;
        this.outbox = outbox;
        this.audit = audit;
        this.commands = commands;
    }

    Mono<Shop> find(Actor actor) {
        return shops.find(actor.requireShop()).switchIfEmpty(Mono.error(() -> new NotFound("shop")));
    }

    /** Saves the draft. */
    Mono<Shop> save(Actor actor, int version, SaveShop form) {
        var details = ShopDetails.of(form, phones);
        return commands.execute(lock(actor)
                .flatMap(shop -> {
                    Versions.check(version, shop.version());
                    shop.requireEditable();
                    return requireTownship(details)
                            .then(shops.save(shop.id(), details))
                            .then(record(actor, "shop.save", shop.id(), Map.of("version", shop.version() + 1)));
                })
                .then(find(actor)));
    }

    /** Adds a document that was read and recognised already. */
    Mono<ShopDocument> addDocument(Actor actor, DocumentKind kind, Upload upload, String mediaType) {
        return commands.execute(lock(actor)
                .doOnNext(Shop::requireEditable)
                .filter(shop -> shop.documents().size() < TooManyDocuments.MOST)
                .switchIfEmpty(Mono.error(TooManyDocuments::new))
                .flatMap(shop -> files.store(upload, mediaType, actor.accountId())
                        .flatMap(file -> evidence.addDocument(shop.id(), kind, file)
                                .flatMap(document -> changed(actor, shop.id(), "added", file)
                                        .then(find(actor))
                                        .map(changed -> document(changed, document))))));
    }

    Mono<Void> removeDocument(Actor actor, UUID document) {
        return commands.execute(lock(actor)
                .doOnNext(Shop::requireEditable)
                .flatMap(shop -> evidence.removeDocument(shop.id(), document)
                        .filter(removed -> removed > 0)
                        .switchIfEmpty(Mono.error(() -> new NotFound("document")))
                        .then(changed(actor, shop.id(), "removed", document))));
    }

    /** Hands the shop in for certification. */
    Mono<Shop> submit(Actor actor, int version) {
        return commands.execute(lock(actor)
                .flatMap(shop -> {
                    Versions.check(version, shop.version());
                    shop.submitted(day.today());
                    return shops.submit(shop.id())
                            .then(record(actor, "shop.submit", shop.id(), Map.of("version", shop.version() + 1)))
                            .then(outbox.append(
                                    "shop",
                                    shop.id(),
                                    "shop_submitted",
                                    Map.of(
                                            "shopId", shop.id(),
                                            "name", shop.details().name())));
                })
                .then(find(actor)));
    }

    private Mono<Shop> lock(Actor actor) {
        return shops.lock(actor.requireShop()).switchIfEmpty(Mono.error(() -> new NotFound("shop")));
    }

    private Mono<Void> requireTownship(ShopDetails details) {
        if (details.townshipCode() == null) {
            return Mono.empty();
        }
        return shops.hasTownship(details.townshipCode())
                .filter(there -> there)
                .switchIfEmpty(Mono.error(() -> new Invalid(List.of(FieldFailure.of("townshipCode", "township")))))
                .then();
    }

    private Mono<Void> changed(Actor actor, UUID shop, String what, UUID file) {
        return shops.touch(shop).then(record(actor, "shop.document", shop, Map.of(what, file)));
    }

    private Mono<Void> record(Actor actor, String action, UUID shop, Map<String, ?> detail) {
        return audit.record(actor, action, "shop", shop, detail);
    }

    private static ShopDocument document(Shop shop, UUID id) {
        return shop.documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
