package jinhuo.portal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import jinhuo.portal.shared.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sessions live in PostgreSQL, so every portal knows them and they can be ended at once. The cookie holds 32 random
 * bytes; the table holds their SHA-256.
 */
@Component
public class Sessions {

    static final String COOKIE = "JINHUO_SESSION";

    private final SecureRandom random = new SecureRandom();
    private final SessionRepository sessions;
    private final Commands commands;
    private final Duration idle;

    Sessions(SessionRepository sessions, Commands commands, @Value("${jinhuo.session.idle}") Duration idle) {
        this.sessions = sessions;
        this.commands = commands;
        this.idle = idle;
    }

    /** Signs an account in: opens a session and sends its cookie. */
    public Mono<SessionView> open(UUID account, ServerWebExchange exchange) {
        var token = newToken();
        var request = exchange.getRequest();
        var insert = sessions.insert(
                hash(token), account, request.getHeaders().getFirst(HttpHeaders.USER_AGENT), address(request), idle);
        return commands.execute(endPresented(exchange).then(insert).then(sessions.view(account)))
                .doOnNext(view -> exchange.getResponse().addCookie(cookie(exchange, token, idle)));
    }

    /** The open session that a request carries; empty when it carries none. */
    Mono<SessionRepository.OpenSession> of(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        if (cookie == null) {
            return Mono.empty();
        }
        return sessions.find(hash(cookie.getValue()))
                .flatMap(session ->
                        session.stale() ? prolong(session, exchange, cookie.getValue()) : Mono.just(session));
    }

    /** Who signs in again on the same browser leaves no session behind that nobody has a cookie of. */
    private Mono<Void> endPresented(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return cookie == null ? Mono.empty() : sessions.revokeToken(hash(cookie.getValue()));
    }

    /** Ends a session of an account; 0 when it is not theirs. */
    Mono<Long> revoke(UUID account, UUID session) {
        return commands.execute(sessions.revoke(account, session));
    }

    void dropCookie(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
    }

    static @Nullable String address(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? null
                : remote.getAddress().getHostAddress();
    }

    /** The session slides in the table and in the browser. */
    private Mono<SessionRepository.OpenSession> prolong(
            SessionRepository.OpenSession session, ServerWebExchange exchange, String token) {
        return commands.execute(sessions.touch(session.id(), idle)).then(Mono.fromSupplier(() -> {
            if (!exchange.getResponse().isCommitted()) {
                exchange.getResponse().addCookie(cookie(exchange, token, idle));
            }
            return session;
        }));
    }

    private String newToken() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .maxAge(age)
                .build();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
