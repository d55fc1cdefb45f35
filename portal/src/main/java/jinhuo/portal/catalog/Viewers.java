package jinhuo.portal.catalog;

import jinhuo.portal.buyer.Buyer;
import jinhuo.portal.buyer.Buyers;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides what somebody may see of the catalogue: the one place that opens prices. */
@Component
public class Viewers {

    private final Buyers buyers;

    Viewers(Buyers buyers) {
        this.buyers = buyers;
    }

    /** Prices are for staff, for retailers with a certified shop, and for suppliers of their own offers. */
    public Mono<Viewer> of(@Nullable Actor actor) {
        if (actor == null) {
            return Mono.just(Viewer.STRANGER);
        }
        if (actor.isStaff()) {
            return Mono.just(Viewer.STAFF);
        }
        return actor.role() == Role.SUPPLIER
                ? Mono.just(Viewer.supplier(actor.requireSupplier()))
                : buyers.of(actor.requireShop()).map(Viewers::shop);
    }

    private static Viewer shop(Buyer buyer) {
        var line = buyer.line();
        return Viewer.shop(buyer.certified(), line == null ? null : line.calendar());
    }
}
