package jinhuo.portal.live;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that something it may show has changed; it fetches again what it shows.
 *
 * @param id of the thing
 */
record LiveEvent(
        @Schema(
                allowableValues = {"order", "job", "price_list", "purchase_request", "shop", "supplier", "notification"
                })
        String type,

        @Nullable UUID id) {}
