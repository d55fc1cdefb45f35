package jinhuo.portal.accounts;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Registration and one's own account. */
@RestController
class AccountController {

    private final Accounts accounts;
    private final Sessions sessions;

    AccountController(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @PostMapping("/api/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SessionView> register(@Valid @RequestBody RegisterRetailer form, ServerWebExchange exchange) {
        return accounts.register(form).flatMap(account -> sessions.open(account, exchange));
    }

    @PutMapping("/api/account")
    Mono<SessionView> change(@Valid @RequestBody ChangeAccount form, Actor actor) {
        return accounts.update(actor, form);
    }

    @PutMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> changePassword(
            @Valid @RequestBody ChangePassword form,
            Actor actor,
            @Parameter(hidden = true) @CurrentSecurityContext(expression = "authentication.details") UUID session) {
        return accounts.changePassword(actor, session, form);
    }
}
