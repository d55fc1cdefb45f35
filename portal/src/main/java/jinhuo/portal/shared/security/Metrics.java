package jinhuo.portal.shared.security;

import jinhuo.portal.shared.Who;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Metrics are for administrators, and for a collector on the same machine. */
@Component
class Metrics implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        if (isFromThisMachine(context.getExchange().getRequest())) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return RoleCheck.isOneOf(Who.ADMINISTRATOR, caller).map(AuthorizationDecision::new);
    }

    /** A request that a proxy on this machine passes on comes from elsewhere. */
    private static boolean isFromThisMachine(ServerHttpRequest request) {
        var address = request.getRemoteAddress();
        var headers = request.getHeaders();
        return address != null
                && address.getAddress() != null
                && address.getAddress().isLoopbackAddress()
                && !headers.containsHeader("Forwarded")
                && !headers.containsHeader("X-Forwarded-For");
    }
}
