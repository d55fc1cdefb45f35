package jinhuo.batch.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jinhuo.domain.money.LineAmounts;
import org.jspecify.annotations.Nullable;

/** All that stands on an invoice. */
record Invoice(
        UUID id,
        String number,
        LocalDate issuedOn,
        String orderNumber,
        @Nullable String deliveryNote,
        String orderNote,
        Side seller,
        Side buyer,
        List<Line> lines,
        LineAmounts total) {

    /** @param taxNumber the credit code or, for some sole traders, the old registration number */
    record Side(String name, String taxNumber, String permit, String address, String contact, String phone) {}

    /** @param unitPrice of a base unit, tax included */
    record Line(
            String name,
            String specification,
            @Nullable String gtin,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal vatRate,
            LineAmounts amounts) {}
}
