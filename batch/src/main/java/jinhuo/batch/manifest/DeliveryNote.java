package jinhuo.batch.manifest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that stands on a delivery note but its goods. */
record DeliveryNote(
        UUID id,
        String number,
        String manifestNumber,
        int position,
        LocalDate deliveryDate,
        String lineName,
        String vehicle,
        String orderNumber,
        String orderNote,
        String supplierName,
        String supplierLicence,
        String supplierAddress,
        String supplierPhone,
        String shopName,
        String shopAddress,
        String shopContact,
        String shopPhone) {

    /** What the shop owes for the goods. */
    static BigDecimal total(List<Goods> goods) {
        return goods.stream().map(Goods::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
