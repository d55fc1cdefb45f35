package jinhuo.portal.shared.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scripts inside our start page, known by their hashes: the only inline scripts that a browser may run. */
@Component
class InlineScripts {

    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final List<String> hashes;

    InlineScripts() {
        this.hashes = hashesOf(startPage());
    }

    /** As in {@code sha256-…}; empty when no web app is packed. */
    List<String> hashes() {
        return hashes;
    }

    static List<String> hashesOf(String page) {
        return INLINE.matcher(page)
                .results()
                .map(script -> "sha256-" + sha256(script.group(1)))
                .distinct()
                .toList();
    }

    private static String startPage() {
        var page = new ClassPathResource("META-INF/resources/index.html");
        try {
            return page.exists() ? page.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
