package jinhuo.portal.purchasing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jinhuo.portal.shared.Decimals;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier's quote is held against.
 *
 * @param supplierApproved whether the supplier may sell
 * @param vatRates those of today
 * @param pack of the offer that the quote names; null when it names none, or none that the supplier lists
 */
record QuoteRules(
        boolean supplierApproved,
        List<BigDecimal> vatRates,
        @Nullable OfferedPack pack) {

    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000");
    private static final Duration LONGEST_VALIDITY = Duration.ofDays(366);

    /** How the goods of an offer are packed. */
    record OfferedPack(String packUnit, String baseUnit, BigDecimal packQuantity) {

        private boolean holds(PutQuote quote) {
            return packUnit.equals(quote.packUnit().strip())
                    && baseUnit.equals(quote.baseUnit().strip())
                    && packQuantity.compareTo(quote.packQuantity()) == 0;
        }

        private String text() {
            return packUnit + " = " + Decimals.quantity(packQuantity).toPlainString() + " " + baseUnit;
        }
    }

    /**
     * Lets a quote pass.
     *
     * @throws SupplierNotApproved when the supplier may not sell
     * @throws Invalid naming every field that is wrong
     */
    void require(PutQuote quote, Instant now) {
        if (!supplierApproved) {
            throw new SupplierNotApproved();
        }
        var failures = new ArrayList<FieldFailure>();
        if (!quote.validUntil().isAfter(now) || quote.validUntil().isAfter(now.plus(LONGEST_VALIDITY))) {
            failures.add(FieldFailure.accepting("validUntil", "time", now + " – " + now.plus(LONGEST_VALIDITY)));
        }
        if (quote.gross().compareTo(LARGEST_AMOUNT) > 0) {
            failures.add(FieldFailure.of("packs", "amount-too-large"));
        }
        if (vatRates.stream().noneMatch(rate -> rate.compareTo(quote.vatRate()) == 0)) {
            failures.add(FieldFailure.accepting("vatRate", "vat-rate", text(vatRates)));
        }
        if (quote.offerId() != null) {
            offerFailure(quote, failures);
        }
        if (!failures.isEmpty()) {
            throw new Invalid(failures);
        }
    }

    private void offerFailure(PutQuote quote, List<FieldFailure> failures) {
        if (pack == null) {
            failures.add(FieldFailure.of("offerId", "not-offered"));
        } else if (!pack.holds(quote)) {
            failures.add(FieldFailure.accepting("packQuantity", "pack-of-offer", pack.text()));
        }
    }

    private static String text(List<BigDecimal> rates) {
        return rates.stream()
                .sorted()
                .map(rate -> rate.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
