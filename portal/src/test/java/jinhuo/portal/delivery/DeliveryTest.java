package jinhuo.portal.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jinhuo.portal.PortalTest;
import org.junit.jupiter.api.Test;

class DeliveryTest extends PortalTest {

    @Test
    void everybodyMayKnowTheTownshipsAndWhichLineServesThem() {
        fixtures.township();

        anonymous()
                .get("/api/townships")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.code=='330127001')].nameZh")
                .isEqualTo("千岛湖镇")
                .jsonPath("$[?(@.code=='330127001')].latitude")
                .isEqualTo(29.6)
                .jsonPath("$[?(@.code=='330127001')].deliveryLineId")
                .exists();
    }

    @Test
    void aLineSaysWhenItPassesNext() {
        fixtures.township();
        var now = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"));
        var first = next(now);

        fixtures.retailer()
                .get("/api/delivery-lines")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.code=='T1')].nextDates[0]")
                .isEqualTo(first.toString())
                .jsonPath("$[?(@.code=='T1')].nextDates[2]")
                .isEqualTo(first.plusDays(2).toString())
                .jsonPath("$[?(@.code=='T1')].cutoff")
                .isEqualTo("18:00")
                .jsonPath("$[?(@.code=='T1')].weekdays[6]")
                .isEqualTo(7)
                .jsonPath("$[?(@.code=='T1')].capacityKg")
                .isEqualTo("3000")
                .jsonPath("$[?(@.code=='T1')].townships[0]")
                .isEqualTo("330127001");
    }

    @Test
    void linesAreForThoseWhoTrade() {
        anonymous().get("/api/delivery-lines").expectStatus().isUnauthorized();
    }

    /** The line of the tests runs every day and takes orders until 18:00 of the evening before. */
    private static LocalDate next(ZonedDateTime now) {
        return now.toLocalDate().plusDays(now.toLocalTime().isBefore(LocalTime.of(18, 0)) ? 1 : 2);
    }
}
