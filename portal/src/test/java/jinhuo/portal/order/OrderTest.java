package jinhuo.portal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.delivery.DeliveryCalendar;
import jinhuo.domain.money.LineAmounts;
import jinhuo.domain.order.OrderStatus;
import jinhuo.portal.buyer.DeliveryLine;
import jinhuo.portal.inventory.Demand;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.Role;
import jinhuo.portal.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an order decides by itself. 3 March 2026 is a Tuesday. */
class OrderTest {

    private static final UUID SHOP = UUID.randomUUID();
    private static final UUID SUPPLIER = UUID.randomUUID();
    private static final UUID WATER = UUID.randomUUID();
    private static final DeliveryLine TUESDAYS = new DeliveryLine(
            UUID.randomUUID(), DeliveryCalendar.of(List.of(2), LocalTime.of(18, 0), ZoneId.of("Asia/Shanghai")));

    private final Order placed = placed();

    @Test
    void releasesWhatIsNotConfirmed() {
        var change = placed.confirm(new ConfirmOrder(List.of(new ConfirmOrder.ConfirmedLine(1, 4, "到货不足"))));

        assertThat(change.after().status()).isEqualTo(OrderStatus.PARTLY_CONFIRMED);
        assertThat(change.reason()).isEqualTo("到货不足");
        assertThat(change.released()).containsExactly(new Demand(placed.id(), SUPPLIER, WATER, new BigDecimal("144")));
    }

    @Test
    void releasesNothingOfGoodsThatWereNeverReserved() {
        var change = placed.confirm(new ConfirmOrder(List.of(new ConfirmOrder.ConfirmedLine(2, 0, "无货"))));

        assertThat(change.released()).isEmpty();
        assertThat(change.after().total().gross()).isEqualByComparingTo("480.00");
    }

    @Test
    void releasesEverythingWhenItIsOff() {
        assertThat(placed.cancel("订错了").released()).extracting(Demand::quantity).containsExactly(new BigDecimal("240"));
        assertThat(placed.decline("停产").released()).extracting(Demand::quantity).containsExactly(new BigDecimal("240"));
        assertThat(placed.decline("停产").after().total()).isEqualTo(LineAmounts.ZERO);
    }

    @Test
    void confirmsWholeWhatTheAnswerDoesNotName() {
        var change = placed.confirm(new ConfirmOrder(null));

        assertThat(change.after().status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(change.after().lines()).extracting(OrderLine::confirmedPacks).containsExactly(10, 1);
        assertThat(change.released()).isEmpty();
    }

    @Test
    void countsInBaseUnitsAndPaysForWhatArrived() {
        var loaded = loaded();

        var change = loaded.receive(new ReceiveOrder(List.of(
                new ReceiveOrder.CountedLine(1, new BigDecimal("230"), "破损"),
                new ReceiveOrder.CountedLine(2, new BigDecimal("1"), null))));

        assertThat(change.after().total().gross()).isEqualByComparingTo("465.00");
        assertThat(change.released()).isEmpty();
    }

    @Test
    void namesEveryWrongLineOfAnAnswer() {
        var answer = new ConfirmOrder(List.of(
                new ConfirmOrder.ConfirmedLine(1, 11, null),
                new ConfirmOrder.ConfirmedLine(2, 0, " "),
                new ConfirmOrder.ConfirmedLine(3, 1, null)));

        assertThatThrownBy(() -> placed.confirm(answer))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.fieldErrors())
                                .extracting("field")
                                .containsExactly("lines[0].packs", "lines[1].reason", "lines[2].lineNo"));
    }

    @Test
    void keepsItsDayWhenItIsReadyInTime() {
        var ready = confirmed().ready(Instant.parse("2026-03-03T10:00:00Z"));

        assertThat(ready.after().delivery().date()).isEqualTo("2026-03-03");
    }

    @Test
    void goesWithTheNextDayWhenItIsReadyTooLate() {
        var ready = confirmed().ready(Instant.parse("2026-03-03T16:00:00Z"));

        assertThat(ready.after().delivery().date()).isEqualTo("2026-03-10");
    }

    @ParameterizedTest
    @EnumSource(names = "PLACED", mode = EnumSource.Mode.EXCLUDE)
    void isAnsweredOnce(OrderStatus status) {
        assertThatThrownBy(() -> in(status).confirm(new ConfirmOrder(null))).isInstanceOf(OrderTransitionRefused.class);
        assertThatThrownBy(() -> in(status).cancel("订错了")).isInstanceOf(OrderTransitionRefused.class);
    }

    @Test
    void isChangedOnlyAsItWasSeen() {
        assertThat(placed.seenAs(0)).isSameAs(placed);
        assertThatThrownBy(() -> placed.seenAs(1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void concernsItsShopItsSupplierAndStaff() {
        assertThat(placed.concerns(actor(Role.RETAILER, SHOP, null))).isTrue();
        assertThat(placed.concerns(actor(Role.RETAILER, UUID.randomUUID(), null)))
                .isFalse();
        assertThat(placed.concerns(actor(Role.SUPPLIER, null, SUPPLIER))).isTrue();
        assertThat(placed.concerns(actor(Role.SUPPLIER, SHOP, UUID.randomUUID())))
                .isFalse();
        assertThat(placed.concerns(actor(Role.STAFF, null, null))).isTrue();
    }

    private static Actor actor(Role role, UUID shop, UUID supplier) {
        return new Actor(UUID.randomUUID(), role, shop, supplier, "测试", "zh-CN");
    }

    private Order confirmed() {
        return placed.confirm(new ConfirmOrder(null)).after();
    }

    private Order loaded() {
        var order = confirmed();
        return new Order(
                order.id(), order.number(), SHOP, SUPPLIER, order.delivery(), OrderStatus.LOADED, 3, order.lines());
    }

    private Order in(OrderStatus status) {
        return new Order(placed.id(), placed.number(), SHOP, SUPPLIER, placed.delivery(), status, 0, placed.lines());
    }

    /** Ten cases of water from stock, and one thing from outside the catalogue. */
    private static Order placed() {
        var delivery = new Delivery(TUESDAYS, LocalDate.of(2026, 3, 3));
        return new Order(
                UUID.randomUUID(),
                "DD20260302000001",
                SHOP,
                SUPPLIER,
                delivery,
                OrderStatus.PLACED,
                0,
                List.of(line(1, UUID.randomUUID(), WATER, 24, 10, "48"), line(2, null, null, 1, 1, "5")));
    }

    private static OrderLine line(int lineNo, UUID offer, UUID product, int packQuantity, int packs, String price) {
        var vatRate = new BigDecimal("0.13");
        return new OrderLine(
                lineNo,
                offer,
                product,
                BigDecimal.valueOf(packQuantity),
                packs,
                null,
                null,
                null,
                null,
                new BigDecimal(price),
                vatRate,
                LineAmounts.of(BigDecimal.valueOf(packs), new BigDecimal(price), vatRate));
    }
}
