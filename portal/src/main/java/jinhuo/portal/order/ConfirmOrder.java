package jinhuo.portal.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jinhuo.portal.cart.Quantities;
import jinhuo.portal.shared.FieldFailure;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's answer to an order.
 *
 * @param lines those that are answered one by one; the others, and all when absent, are delivered whole
 */
record ConfirmOrder(@Nullable @Size(max = 200) List<@NotNull @Valid ConfirmedLine> lines) {

    /**
     * How much of a line is delivered.
     *
     * @param packs from zero to what was ordered
     * @param reason needed when it is less
     */
    record ConfirmedLine(
            @NotNull Integer lineNo,
            @NotNull @Min(0) @Max(Quantities.LARGEST) Integer packs,
            @Nullable @Size(max = 200) String reason)
            implements AnsweredLine {

        @Override
        public @Nullable FieldFailure failure(OrderLine line, String field) {
            if (packs > line.packs()) {
                return FieldFailure.accepting(field + ".packs", "above-ordered", "0–" + line.packs(), line.packs());
            }
            return packs < line.packs() && !isGiven(reason)
                    ? FieldFailure.of(field + ".reason", "reason-needed")
                    : null;
        }

        @Override
        public OrderLine applyTo(OrderLine line) {
            return line.confirm(packs, reason);
        }
    }

    List<OrderLine> applyTo(List<OrderLine> ordered) {
        return AnsweredLine.apply(lines == null ? List.of() : lines, ordered, line -> line.confirm(line.packs(), null));
    }
}
