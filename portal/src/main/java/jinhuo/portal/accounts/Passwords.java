package jinhuo.portal.accounts;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane). It is slow on purpose, so it has a few threads of its
 * own and a short queue: a flood of sign-ins is refused before it takes the processors from everybody else.
 */
@Component
public class Passwords implements DisposableBean {

    private static final int THREADS = 2;
    private static final int QUEUE = 64;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Scheduler threads = Schedulers.newBoundedElastic(THREADS, QUEUE, "passwords");
    /** Compared with when there is no such account, so that the answer takes as long. */
    private final String nobody = encoder.encode("nobody's password");

    /** The hash to keep. */
    public Mono<String> hash(String password) {
        return Mono.fromCallable(() -> encoder.encode(password)).subscribeOn(threads);
    }

    /** True when the password belongs to the hash. */
    Mono<Boolean> matches(String password, String hash) {
        return Mono.fromCallable(() -> encoder.matches(password, hash)).subscribeOn(threads);
    }

    /** False, after as long as {@link #matches} takes. */
    Mono<Boolean> matchesNobody(String password) {
        return matches(password, nobody).thenReturn(false);
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
