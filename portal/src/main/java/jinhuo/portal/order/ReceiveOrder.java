package jinhuo.portal.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import jinhuo.portal.shared.Decimals;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a shop counted.
 *
 * @param lines one for each line that the supplier confirmed something of
 */
record ReceiveOrder(@NotNull @Size(max = 200) List<@NotNull @Valid CountedLine> lines) {

    /**
     * What arrived of a line.
     *
     * @param quantity in base units, from zero to what was confirmed
     * @param reason needed when it is less
     */
    record CountedLine(
            @NotNull Integer lineNo,

            @NotNull @DecimalMin("0") @Digits(integer = 11, fraction = 3)
            BigDecimal quantity,

            @Nullable @Size(max = 200) String reason)
            implements AnsweredLine {

        @Override
        public @Nullable FieldFailure failure(OrderLine line, String field) {
            var expected = Decimals.quantity(line.expected()).toPlainString();
            return switch (quantity.compareTo(line.expected())) {
                case 0 -> null;
                case 1 -> FieldFailure.accepting(field + ".quantity", "above-confirmed", "0–" + expected, expected);
                default -> isGiven(reason) ? null : FieldFailure.of(field + ".reason", "reason-needed");
            };
        }

        @Override
        public OrderLine applyTo(OrderLine line) {
            return line.receive(quantity, reason);
        }
    }

    List<OrderLine> applyTo(List<OrderLine> confirmed) {
        return AnsweredLine.apply(lines, confirmed, ReceiveOrder::notCounted);
    }

    private static OrderLine notCounted(OrderLine line) {
        if (line.expected().signum() != 0) {
            throw Invalid.field("lines", "line-missing", line.lineNo());
        }
        return line.receive(BigDecimal.ZERO, null);
    }
}
