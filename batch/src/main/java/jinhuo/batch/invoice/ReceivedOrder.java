package jinhuo.batch.invoice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jinhuo.batch.issuing.Unfit;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/** An order as it was received, about to be invoiced. */
record ReceivedOrder(
        UUID id, String number, UUID supplierId, String supplierCode, UUID shopId, Instant at, List<Line> lines) {

    /** @param receivedQuantity in base units; null when the receipt says nothing of this line */
    record Line(
            int lineNo,
            String name,
            String specification,
            @Nullable String gtin,
            String baseUnit,
            BigDecimal packQuantity,
            BigDecimal price,
            BigDecimal vatRate,
            @Nullable BigDecimal receivedQuantity) {

        BigDecimal received() {
            if (receivedQuantity == null) {
                throw new Unfit("receivedQuantity", "not_counted", "0");
            }
            return receivedQuantity;
        }

        LineAmounts amounts() {
            return LineAmounts.ofBaseQuantity(received(), price, packQuantity, vatRate);
        }
    }

    /** What arrived; the rest is not invoiced. */
    List<Line> arrived() {
        return lines.stream().filter(line -> line.received().signum() > 0).toList();
    }
}
