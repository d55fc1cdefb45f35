package jinhuo.portal.accounts;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Signing in and out, and one's open sessions. */
@RestController
class SessionController {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionRepository table;

    SessionController(Accounts accounts, Sessions sessions, SessionRepository table) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.table = table;
    }

    @PostMapping("/api/session")
    Mono<SessionView> open(@Valid @RequestBody OpenSession form, ServerWebExchange exchange) {
        return accounts.signIn(form.phone(), form.password(), Sessions.address(exchange.getRequest()))
                .flatMap(account -> sessions.open(account, exchange));
    }

    @GetMapping("/api/session")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "204", description = "Nobody is signed in", content = @Content)
    Mono<ResponseEntity<SessionView>> current(@Nullable Actor actor) {
        return Mono.justOrEmpty(actor)
                .flatMap(signedIn -> table.view(signedIn.accountId()))
                .map(ResponseEntity::ok)
                .defaultIfEmpty(ResponseEntity.noContent().build());
    }

    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(
            Actor actor,
            @Parameter(hidden = true) @CurrentSecurityContext(expression = "authentication.details") UUID session,
            ServerWebExchange exchange) {
        return sessions.revoke(actor.accountId(), session)
                .doOnNext(ended -> sessions.dropCookie(exchange))
                .then();
    }

    @GetMapping("/api/sessions")
    Flux<SignIn> list(
            Actor actor,
            @Parameter(hidden = true) @CurrentSecurityContext(expression = "authentication.details") UUID session) {
        return table.open(actor.accountId(), session);
    }

    @DeleteMapping("/api/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> revoke(@PathVariable UUID id, Actor actor) {
        return sessions.revoke(actor.accountId(), id)
                .filter(ended -> ended > 0)
                .switchIfEmpty(Mono.error(() -> new NotFound("session")))
                .then();
    }
}
