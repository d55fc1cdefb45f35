package jinhuo.portal.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a list.
 *
 * @param orderId of the one order it is about; null for a manifest, as all that follows from the order
 * @param ready whether it is drawn, so that it can be opened
 */
record DocumentView(
        UUID id,
        DocumentKind kind,
        String number,
        @Nullable UUID orderId,
        @Nullable String orderNumber,
        @Nullable String supplierName,
        @Nullable String shopName,
        Instant issuedAt,
        boolean ready) {}
