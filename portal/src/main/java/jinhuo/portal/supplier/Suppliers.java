package jinhuo.portal.supplier;

import java.util.Map;
import java.util.UUID;
import jinhuo.portal.accounts.Accounts;
import jinhuo.portal.accounts.NewAccount;
import jinhuo.portal.accounts.Passwords;
import jinhuo.portal.accounts.Phones;
import jinhuo.portal.outbox.Outbox;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.Versions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Applying, and correcting what one applied with. */
@Component
class Suppliers {

    private final SupplierRepository suppliers;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Phones phones;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Commands commands;

    Suppliers(
            SupplierRepository suppliers,
            Accounts accounts,
            Passwords passwords,
            Phones phones,
            Outbox outbox,
            AuditLog audit,
            Commands commands) {
        this.suppliers = suppliers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.phones = phones;
        this.outbox = outbox;
        this.audit = audit;
        this.commands = commands;
    }

    /** Opens the supplier and its contact's account; the account's id. */
    Mono<UUID> apply(ApplyAsSupplier form) {
        var details = SupplierDetails.of(form, phones);
        return passwords
                .hash(form.password())
                .flatMap(hash -> commands.execute(suppliers
                        .insert(details)
                        .flatMap(supplier -> accounts.create(new NewAccount(
                                        details.contactPhone(),
                                        hash,
                                        details.contactName(),
                                        Role.SUPPLIER,
                                        null,
                                        supplier,
                                        form.locale()))
                                .flatMap(account -> audit.recordBy(
                                                account,
                                                "supplier.apply",
                                                "supplier",
                                                supplier,
                                                Map.of("creditCode", details.creditCode()))
                                        .then(applied(supplier, details))
                                        .thenReturn(account)))));
    }

    /** Corrects a supplier's own details; a returned one applies again. */
    Mono<Supplier> change(Actor actor, int version, ChangeSupplier form) {
        var id = actor.requireSupplier();
        var details = SupplierDetails.of(form, phones);
        return commands.execute(suppliers
                .lock(id)
                .switchIfEmpty(Mono.error(() -> new NotFound("supplier")))
                .flatMap(supplier -> change(actor, supplier, version, details))
                .then(suppliers.find(id)));
    }

    private Mono<Void> change(Actor actor, Supplier supplier, int version, SupplierDetails details) {
        Versions.check(version, supplier.version());
        var status = supplier.after(details);
        var appliesAgain = supplier.status() == SupplierStatus.RETURNED;
        return suppliers
                .update(supplier.id(), details, status)
                .then(audit.record(
                        actor, "supplier.change", "supplier", supplier.id(), Map.of("status", Codes.of(status))))
                .then(appliesAgain ? applied(supplier.id(), details) : Mono.empty());
    }

    private Mono<Void> applied(UUID supplier, SupplierDetails details) {
        return outbox.append(
                "supplier", supplier, "supplier_applied", Map.of("supplierId", supplier, "name", details.name()));
    }
}
