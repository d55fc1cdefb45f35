package jinhuo.portal.accounts;

import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Appointing and disabling the people of the house. */
@Component
class Staff {

    private final Accounts accounts;
    private final StaffRepository staff;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final Phones phones;
    private final Commands commands;
    private final AuditLog audit;

    Staff(
            Accounts accounts,
            StaffRepository staff,
            SessionRepository sessions,
            Passwords passwords,
            Phones phones,
            Commands commands,
            AuditLog audit) {
        this.accounts = accounts;
        this.staff = staff;
        this.sessions = sessions;
        this.passwords = passwords;
        this.phones = phones;
        this.commands = commands;
        this.audit = audit;
    }

    Mono<StaffView> appoint(Actor actor, AppointStaff form) {
        var phone = phones.parse("phone", form.phone());
        var role = form.role().role();
        return passwords
                .hash(form.password())
                .flatMap(hash -> commands.execute(accounts.create(
                                new NewAccount(phone, hash, form.name(), role, null, null, null))
                        .flatMap(id -> audit.record(actor, "staff.appoint", "account", id, Map.of("role", role.code()))
                                .then(staff.find(id)))));
    }

    /** Disabling also ends the account's sessions. */
    Mono<StaffView> setDisabled(Actor actor, UUID id, boolean disabled) {
        if (id.equals(actor.accountId())) {
            return Mono.error(new NotYourself());
        }
        return commands.execute(staff.setDisabled(id, disabled)
                .switchIfEmpty(Mono.error(() -> new NotFound("account")))
                .flatMap(view -> endSessions(view)
                        .then(audit.record(actor, "staff.disable", "account", id, Map.of("disabled", disabled)))
                        .thenReturn(view)));
    }

    private Mono<Void> endSessions(StaffView view) {
        return view.disabled() ? sessions.revokeOthers(view.id(), null).then() : Mono.empty();
    }
}
