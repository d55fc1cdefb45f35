package jinhuo.portal.shared.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Turns away a request that says itself that it is larger than anything we take, before its first byte is read. One
 * that does not say its size is stopped where it is read, at the limit of the codecs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestSize implements WebFilter {

    /** The largest is an inspection with ten photos of 5 MB. */
    private static final long LARGEST = 52L * 1024 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getHeaders().getContentLength() > LARGEST
                ? Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE))
                : chain.filter(exchange);
    }
}
