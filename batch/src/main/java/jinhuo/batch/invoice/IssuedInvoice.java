package jinhuo.batch.invoice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/** An invoice with its number, for what arrived of an order. */
record IssuedInvoice(
        String number,
        UUID orderId,
        UUID supplierId,
        UUID shopId,
        BigDecimal gross,
        BigDecimal net,
        BigDecimal tax,
        Instant issuedAt) {

    static IssuedInvoice of(ReceivedOrder order, String number) {
        var total = LineAmounts.sum(
                order.arrived().stream().map(ReceivedOrder.Line::amounts).toList());
        return new IssuedInvoice(
                number,
                order.id(),
                order.supplierId(),
                order.shopId(),
                total.gross(),
                total.net(),
                total.tax(),
                order.at());
    }

    static List<Line> lines(ReceivedOrder order) {
        return order.arrived().stream().map(line -> Line.of(order.id(), line)).toList();
    }

    /** @param unitPrice of a base unit, for reading only: the amounts come from the price of a pack */
    record Line(
            UUID orderId,
            int lineNo,
            String name,
            String specification,
            @Nullable String gtin,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal vatRate,
            BigDecimal gross,
            BigDecimal net,
            BigDecimal tax) {

        static Line of(UUID orderId, ReceivedOrder.Line line) {
            var amounts = line.amounts();
            return new Line(
                    orderId,
                    line.lineNo(),
                    line.name(),
                    line.specification(),
                    line.gtin(),
                    line.baseUnit(),
                    line.received(),
                    line.price().divide(line.packQuantity(), 4, RoundingMode.HALF_UP),
                    line.vatRate(),
                    amounts.gross(),
                    amounts.net(),
                    amounts.tax());
        }
    }
}
