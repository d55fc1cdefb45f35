package jinhuo.portal.order;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper of an order.
 *
 * @param kind invoice or delivery_note
 * @param ready whether it can be read already
 */
record OrderDocument(
        UUID id,
        String kind,
        String number,
        UUID orderId,
        String orderNumber,
        String supplierName,
        String shopName,
        Instant issuedAt,
        boolean ready) {}
