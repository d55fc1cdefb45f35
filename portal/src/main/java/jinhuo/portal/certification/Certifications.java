package jinhuo.portal.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.TradeDay;
import jinhuo.portal.shared.Versions;
import jinhuo.portal.shared.file.StoredFiles;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do: inspect and decide, on any shop but their own. */
@Component
class Certifications {

    private final ShopRepository shops;
    private final EvidenceRepository evidence;
    private final StoredFiles files;
    private final TradeDay day;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Commands commands;

    Certifications(
            ShopRepository shops,
            EvidenceRepository evidence,
            StoredFiles files,
            TradeDay day,
            Outbox outbox,
            AuditLog audit,
            Commands commands) {
        this.shops = shops;
        this.evidence = evidence;
        this.files = files;
        this.day = day;
        this.outbox = outbox;
        this.audit = audit;
        this.commands = commands;
    }

    /** Records an inspection on site; it is a new version of the shop. */
    Mono<Inspection> inspect(Actor actor, UUID shopId, InspectionReport report) {
        return commands.execute(lockForeign(actor, shopId)
                .flatMap(shop -> {
                    if (shop.status() == ShopStatus.DRAFT) {
                        throw new ShopTransition(shop.status());
                    }
                    return evidence.addInspection(
                            shop.id(), actor.accountId(), report.inspectedOn(), report.result(), report.note());
                })
                .flatMap(inspection -> storePhotos(actor, inspection, report)
                        .then(shops.touch(shopId))
                        .then(audit.record(
                                actor,
                                "shop.inspect",
                                "shop",
                                shopId,
                                Map.of("inspectionId", inspection, "result", Codes.of(report.result()))))
                        .then(shops.find(shopId))
                        .map(shop -> shop.inspections().getFirst())));
    }

    /** Decides on the version that staff looked at. */
    Mono<Void> decide(Actor actor, UUID shopId, int version, DecideOnShop form) {
        return commands.execute(lockForeign(actor, shopId).flatMap(shop -> decide(actor, shop, version, form)));
    }

    private Mono<Void> decide(Actor actor, Shop shop, int version, DecideOnShop form) {
        Versions.check(version, shop.version());
        LocalDate today = day.today();
        var status = shop.after(form.decision(), today);
        var reason = form.reason().strip();
        var detail = Map.of(
                "shopId", shop.id(),
                "name", shop.details().name(),
                "decision", Codes.of(form.decision()),
                "reason", reason);
        return shops.setStatus(shop.id(), status)
                .then(evidence.addDecision(shop.id(), form.decision(), reason, actor.accountId()))
                .then(audit.record(actor, "shop." + Codes.of(form.decision()), "shop", shop.id(), detail))
                .then(outbox.append("shop", shop.id(), "shop_decided", detail));
    }

    private Mono<Shop> lockForeign(Actor actor, UUID shopId) {
        return shops.lock(shopId)
                .switchIfEmpty(Mono.error(() -> new NotFound("shop")))
                .flatMap(shop -> shops.isOwn(shopId, actor.accountId())
                        .flatMap(own -> own ? Mono.error(new OwnShop()) : Mono.just(shop)));
    }

    private Mono<Void> storePhotos(Actor actor, UUID inspection, InspectionReport report) {
        return Flux.fromIterable(report.photos())
                .concatMap(photo -> files.store(photo.upload(), photo.mediaType(), actor.accountId()))
                .collectList()
                .filter(stored -> !stored.isEmpty())
                .flatMap((List<UUID> stored) -> evidence.addPhotos(inspection, stored));
    }
}
