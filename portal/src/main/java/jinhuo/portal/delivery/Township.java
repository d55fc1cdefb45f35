package jinhuo.portal.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A township.
 *
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 * @param deliveryLineId the line that serves it; null while none does
 */
record Township(
        String code,
        String nameZh,
        String nameEn,
        String countyZh,
        String countyEn,
        double latitude,
        double longitude,
        @Nullable UUID deliveryLineId) {}
