package jinhuo.portal.live;

import java.util.UUID;
import jinhuo.portal.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * "This changed", as it goes between the portals, with whom it concerns. Browsers get {@link LiveEvent}, which names
 * nobody.
 *
 * @param type as in {@code order}
 * @param id of the thing that changed
 * @param shopId whose people are told
 * @param supplierId whose people are told
 * @param suppliers true: every supplier is told
 * @param staff false: staff are not told; they are when it is absent
 */
record LiveMessage(
        String type,
        @Nullable UUID id,
        @Nullable UUID shopId,
        @Nullable UUID supplierId,
        @Nullable Boolean suppliers,
        @Nullable Boolean staff) {

    boolean concerns(Actor viewer) {
        return switch (viewer.role()) {
            case STAFF, ADMINISTRATOR -> !Boolean.FALSE.equals(staff);
            case RETAILER -> shopId != null && shopId.equals(viewer.shopId());
            case SUPPLIER ->
                Boolean.TRUE.equals(suppliers) || (supplierId != null && supplierId.equals(viewer.supplierId()));
        };
    }
}
