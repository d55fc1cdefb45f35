package jinhuo.portal.supplier;

import java.util.HashMap;
import java.util.UUID;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Staff's decisions on suppliers. */
@Component
class SupplierReviews {

    private final SupplierRepository suppliers;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Commands commands;

    SupplierReviews(SupplierRepository suppliers, Outbox outbox, AuditLog audit, Commands commands) {
        this.suppliers = suppliers;
        this.outbox = outbox;
        this.audit = audit;
        this.commands = commands;
    }

    /** Decides on the version that staff looked at; the supplier after it. */
    Mono<Supplier> decide(Actor actor, UUID id, int version, DecideOnSupplier form) {
        var reason = form.reason() == null || form.reason().isBlank()
                ? null
                : form.reason().strip();
        if (reason == null && form.decision() != SupplierDecision.APPROVE) {
            return Mono.error(Invalid.field("reason", "NotBlank"));
        }
        return commands.execute(suppliers
                .lock(id)
                .switchIfEmpty(Mono.error(() -> new NotFound("supplier")))
                .flatMap(supplier -> decide(actor, supplier, version, form.decision(), reason))
                .then(suppliers.find(id)));
    }

    private Mono<Void> decide(
            Actor actor, Supplier supplier, int version, SupplierDecision decision, @Nullable String reason) {
        Versions.check(version, supplier.version());
        var status = supplier.after(decision);
        var detail = new HashMap<String, @Nullable Object>();
        detail.put("supplierId", supplier.id());
        detail.put("name", supplier.details().name());
        detail.put("decision", Codes.of(decision));
        detail.put("reason", reason);
        return suppliers
                .decide(supplier.id(), status, reason, actor.accountId())
                .then(audit.record(actor, "supplier." + Codes.of(decision), "supplier", supplier.id(), detail))
                .then(outbox.append("supplier", supplier.id(), "supplier_decided", detail));
    }
}
