package jinhuo.portal.accounts;

import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opening accounts, signing in, and changing one's own. */
@Component
public class Accounts {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final Phones phones;
    private final Commands commands;
    private final AuditLog audit;

    Accounts(
            AccountRepository accounts,
            SessionRepository sessions,
            Passwords passwords,
            LoginThrottle throttle,
            Phones phones,
            Commands commands,
            AuditLog audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.phones = phones;
        this.commands = commands;
        this.audit = audit;
    }

    /**
     * Opens an account in the transaction of the caller.
     *
     * @return its id, or {@link PhoneTaken}
     */
    public Mono<UUID> create(NewAccount account) {
        return accounts.insert(account)
                .flatMap(id -> audit.recordBy(
                                id,
                                "account.open",
                                "account",
                                id,
                                Map.of("role", account.role().code()))
                        .thenReturn(id));
    }

    /** Opens a retailer's account with the empty draft of a shop. */
    Mono<UUID> register(RegisterRetailer form) {
        var phone = phones.parse("phone", form.phone());
        return passwords
                .hash(form.password())
                .flatMap(hash -> commands.execute(accounts.insertDraftShop(form.name(), phone)
                        .flatMap(shop -> create(
                                new NewAccount(phone, hash, form.name(), Role.RETAILER, shop, null, form.locale())))));
    }

    /** The account of a number and password; refused the same way, and as slowly, whichever is wrong. */
    Mono<UUID> signIn(String phone, String password, @org.jspecify.annotations.Nullable String address) {
        var number = phones.parse("phone", phone);
        return throttle.admit(number, address)
                .then(Mono.defer(() -> check(number, password)))
                .flatMap(id -> throttle.forgive(number, address).thenReturn(id));
    }

    private Mono<UUID> check(String phone, String password) {
        return accounts.credentials(phone)
                .flatMap(found -> passwords
                        .matches(password, found.hash())
                        .filter(matches -> matches && !found.disabled())
                        .map(matches -> found.id())
                        .switchIfEmpty(Mono.error(SignInRefused::new)))
                .switchIfEmpty(passwords.matchesNobody(password).then(Mono.error(SignInRefused::new)));
    }

    Mono<SessionView> update(Actor actor, ChangeAccount form) {
        return commands.execute(
                accounts.update(actor.accountId(), form.name(), form.locale()).then(sessions.view(actor.accountId())));
    }

    /** Changes one's password and ends one's other sessions. */
    Mono<Void> changePassword(Actor actor, UUID session, ChangePassword form) {
        return accounts.credentials(actor.accountId())
                .flatMap(found -> passwords.matches(form.current(), found.hash()))
                .filter(matches -> matches)
                .switchIfEmpty(Mono.error(() -> Invalid.field("current", "password-wrong")))
                .then(passwords.hash(form.next()))
                .flatMap(hash -> commands.execute(accounts.updatePassword(actor.accountId(), hash)
                        .then(sessions.revokeOthers(actor.accountId(), session))
                        .then(audit.record(actor, "account.password", "account", actor.accountId(), Map.of()))));
    }
}
