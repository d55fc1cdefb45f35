package jinhuo.portal.certification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jinhuo.portal.shared.AuditEntry;

/**
 * A shop for staff: the members of {@link ShopView}, and what only staff see.
 *
 * @param accountName who keeps the shop
 * @param accountPhone E.164
 * @param inspections newest first
 * @param audit the latest deeds, newest first
 */
record CertificationView(
        @JsonUnwrapped ShopView shop,
        String accountName,
        String accountPhone,
        List<Inspection> inspections,
        List<AuditEntry> audit) {}
