package jinhuo.portal.shared.security;

import jinhuo.portal.shared.AccessRule;
import jinhuo.portal.shared.AccessRules;
import jinhuo.portal.shared.Forbidden;
import jinhuo.portal.shared.NotSignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import reactor.core.publisher.Mono;

/** The chain of security filters, built from {@link AccessRules}. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            ServerSecurityContextRepository sessions,
            Unlisted unlisted,
            Metrics metrics,
            SecurityHeaders headers) {
        return http.securityContextRepository(sessions)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        // The plain handler: the front end sends the cookie's value back as it is.
                        .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                        .accessDeniedHandler(refusing(new CsrfRefused())))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (exchange, failure) -> Mono.error(new NotSignedIn()))
                        .accessDeniedHandler(refusing(new Forbidden())))
                .headers(headers::apply)
                .authorizeExchange(routes -> authorize(routes, metrics, unlisted))
                .build();
    }

    private static void authorize(AuthorizeExchangeSpec routes, Metrics metrics, Unlisted unlisted) {
        for (AccessRule rule : AccessRules.TABLE) {
            routes.pathMatchers(rule.method(), rule.path()).access(new RoleCheck(rule.who()));
        }
        routes.pathMatchers("/actuator/health", "/actuator/health/**").permitAll();
        routes.pathMatchers("/actuator/prometheus").access(metrics);
        routes.anyExchange().access(unlisted);
    }

    private static CookieServerCsrfTokenRepository csrfTokens() {
        var tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    private static ServerAccessDeniedHandler refusing(RuntimeException refusal) {
        return (exchange, denied) -> Mono.error(refusal);
    }
}
