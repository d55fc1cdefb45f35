package jinhuo.domain.order;

import static jinhuo.domain.order.OrderStatus.CANCELLED;
import static jinhuo.domain.order.OrderStatus.CLOSED;
import static jinhuo.domain.order.OrderStatus.CONFIRMED;
import static jinhuo.domain.order.OrderStatus.DECLINED;
import static jinhuo.domain.order.OrderStatus.LOADED;
import static jinhuo.domain.order.OrderStatus.PARTLY_CONFIRMED;
import static jinhuo.domain.order.OrderStatus.PLACED;
import static jinhuo.domain.order.OrderStatus.READY;
import static jinhuo.domain.order.OrderStatus.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStatusTest {

    @Test
    void followsTheGoodsFromOrderToInvoice() {
        assertThat(PLACED.next()).containsExactlyInAnyOrder(CONFIRMED, PARTLY_CONFIRMED, DECLINED, CANCELLED);
        assertThat(CONFIRMED.next()).containsExactly(READY);
        assertThat(PARTLY_CONFIRMED.next()).containsExactly(READY);
        assertThat(READY.next()).containsExactly(LOADED);
        assertThat(LOADED.next()).containsExactly(RECEIVED);
        assertThat(RECEIVED.next()).containsExactly(CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "CANCELLED", "CLOSED"})
    void endsForGood(OrderStatus end) {
        assertThat(OrderStatus.values()).noneMatch(end::canBecome);
    }

    @ParameterizedTest
    @EnumSource
    void neverReturnsToTheBeginningNorStays(OrderStatus status) {
        assertThat(status.canBecome(PLACED)).isFalse();
        assertThat(status.canBecome(status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWord(OrderStatus status) {
        assertThat(OrderStatus.of(status.code())).isEqualTo(status);
    }

    @Test
    void hasNoOtherWords() {
        assertThat(PARTLY_CONFIRMED.code()).isEqualTo("partly_confirmed");
        assertThat(OrderStatus.find("PLACED")).isEmpty();
        assertThat(OrderStatus.find("")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> OrderStatus.of("😀"));
    }
}
