package jinhuo.portal.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open session, for its owner to recognise or end.
 *
 * @param userAgent what the browser calls itself
 * @param address it signed in from
 * @param current true for the session that asks
 */
record SignIn(
        UUID id,
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable String userAgent,
        @Nullable String address,
        boolean current) {}
