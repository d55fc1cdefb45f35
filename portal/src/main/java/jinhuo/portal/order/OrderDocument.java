package jinhuo.portal.order;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper of an order.
 *
 * @param ready whether it can be read already
 */
record OrderDocument(
        UUID id,

        @Schema(allowableValues = {"invoice", "delivery_note"})
        String kind,

        String number,
        UUID orderId,
        String orderNumber,
        String supplierName,
        String shopName,
        Instant issuedAt,
        boolean ready) {}
