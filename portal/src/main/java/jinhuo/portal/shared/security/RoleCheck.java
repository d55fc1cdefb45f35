package jinhuo.portal.shared.security;

import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import reactor.core.publisher.Mono;

/** Lets a group of callers through. */
record RoleCheck(Who who) implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        if (who == Who.EVERYBODY) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return isOneOf(who, caller).map(AuthorizationDecision::new);
    }

    static Mono<Boolean> isOneOf(Who who, Mono<Authentication> caller) {
        return caller.map(authentication -> actor(authentication) instanceof Actor actor && who.includes(actor.role()))
                .defaultIfEmpty(false);
    }

    private static @Nullable Object actor(Authentication authentication) {
        return authentication.getPrincipal();
    }
}
