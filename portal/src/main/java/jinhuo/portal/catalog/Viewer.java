package jinhuo.portal.catalog;

import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the catalogue, as far as that changes what is shown.
 *
 * @param supplierId a supplier sees its own offers and in-store codes only; null for all others
 * @param seesPrices whether prices and stock are shown at all
 * @param calendar of the line that delivers to the viewer's shop; null where none does
 */
public record Viewer(
        @Nullable UUID supplierId,
        boolean seesPrices,
        @Nullable DeliveryCalendar calendar) {

    static final Viewer STRANGER = new Viewer(null, false, null);
    static final Viewer STAFF = new Viewer(null, true, null);

    static Viewer supplier(UUID supplierId) {
        return new Viewer(supplierId, true, null);
    }

    static Viewer shop(boolean certified, @Nullable DeliveryCalendar calendar) {
        return new Viewer(null, certified, calendar);
    }
}
