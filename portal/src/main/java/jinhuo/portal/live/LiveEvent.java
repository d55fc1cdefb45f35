package jinhuo.portal.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page that something it may show has changed; it fetches again what it shows.
 *
 * @param type order, job, price_list, purchase_request, shop, supplier or notification
 * @param id of the thing
 */
record LiveEvent(String type, @Nullable UUID id) {}
