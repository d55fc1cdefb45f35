package jinhuo.portal.shared.security;

import java.util.List;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.stereotype.Component;

/**
 * What every answer's headers forbid. The content security policy stands in the header and is complete there: it
 * names the hashes of the start page's inline scripts, read from the page that we serve. The front end's build writes
 * a policy with the same hashes into the page's meta tag; a browser obeys both, so the page works only where the two
 * agree, and neither can loosen the other. {@code frame-ancestors} counts in a header only.
 */
@Component
class SecurityHeaders {

    private final String policy;

    SecurityHeaders(InlineScripts scripts) {
        this.policy = policy(scripts.hashes());
    }

    void apply(HeaderSpec headers) {
        headers.frameOptions(frames -> frames.mode(Mode.DENY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicy(permissions -> permissions.policy(
                        "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), interest-cohort=()"))
                .contentSecurityPolicy(content -> content.policyDirectives(policy));
    }

    private static String policy(List<String> scriptHashes) {
        var hashes = scriptHashes.isEmpty() ? "" : " '" + String.join("' '", scriptHashes) + "'";
        return String.join(
                "; ",
                "default-src 'self'",
                // The barcode reader is WebAssembly.
                "script-src 'self' 'wasm-unsafe-eval'" + hashes,
                "style-src 'self'",
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "media-src 'self' blob:",
                "connect-src 'self'",
                "worker-src 'self'",
                "object-src 'none'",
                "frame-ancestors 'none'",
                "base-uri 'self'",
                "form-action 'self'");
    }
}
