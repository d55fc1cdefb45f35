package jinhuo.portal.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells Spring Security who sends a request: read once a request, and only when somebody wants to know. */
@Component
class SessionContexts implements ServerSecurityContextRepository {

    private static final String LOADED = SessionContexts.class.getName();

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty(); // sessions are opened by signing in, and by nothing else
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<SecurityContext> loaded = exchange.getAttribute(LOADED);
        if (loaded != null) {
            return loaded;
        }
        var once = sessions.of(exchange).map(SessionContexts::context).cache();
        exchange.getAttributes().put(LOADED, once);
        return once;
    }

    private static SecurityContext context(SessionRepository.OpenSession session) {
        var role = new SimpleGrantedAuthority("ROLE_" + session.actor().role().name());
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(session.actor(), null, List.of(role));
        signedIn.setDetails(session.id());
        return new SecurityContextImpl(signedIn);
    }
}
