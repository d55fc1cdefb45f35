package jinhuo.portal.shared.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What no rule names. Under the programs' paths it is denied when there is a route, and let through to become a
 * "not found" or a "method not allowed" when there is none; elsewhere it is the web app, for everybody to read.
 */
@Component
class Unlisted implements ReactiveAuthorizationManager<AuthorizationContext> {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    Unlisted(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> caller, AuthorizationContext context) {
        var exchange = context.getExchange();
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (path.startsWith("/actuator")) {
            return decision(false);
        }
        if (!path.equals("/api") && !path.startsWith("/api/")) {
            return decision(isReading(exchange));
        }
        return hasRoute(exchange).flatMap(there -> decision(!there));
    }

    private Mono<Boolean> hasRoute(ServerWebExchange exchange) {
        return routes.getObject()
                .getHandler(exchange)
                .hasElement()
                // Wrong method or media type: the route itself refuses with a better word.
                .onErrorReturn(false);
    }

    private static boolean isReading(ServerWebExchange exchange) {
        var method = exchange.getRequest().getMethod();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static Mono<AuthorizationResult> decision(boolean granted) {
        return Mono.just(new AuthorizationDecision(granted));
    }
}
