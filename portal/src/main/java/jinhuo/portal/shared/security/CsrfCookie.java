package jinhuo.portal.shared.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every reader the token for later changes: without this it would be made only when somebody asks for it. */
@Component
class CsrfCookie implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        if (token == null || !needsToken(exchange)) {
            return chain.filter(exchange);
        }
        return token.then(chain.filter(exchange));
    }

    /** Assets with a hash in their names are cached for ever: they carry no cookie. */
    private static boolean needsToken(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return request.getMethod() == HttpMethod.GET
                && !request.getPath().value().startsWith("/_app/");
    }
}
