package jinhuo.portal.shared.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import jinhuo.portal.shared.Invalid;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses addresses with text that PostgreSQL cannot keep, before a statement meets it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StorableText implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            check(exchange.getRequest());
            return chain.filter(exchange);
        });
    }

    private static void check(ServerHttpRequest request) {
        refuseUnstorable("path", URLDecoder.decode(request.getURI().getRawPath(), StandardCharsets.UTF_8));
        request.getQueryParams()
                .forEach((name, values) ->
                        values.stream().filter(value -> value != null).forEach(value -> refuseUnstorable(name, value)));
    }

    private static void refuseUnstorable(String field, String text) {
        if (!PlainText.isStorable(text)) {
            throw Invalid.field(field, "characters");
        }
    }
}
