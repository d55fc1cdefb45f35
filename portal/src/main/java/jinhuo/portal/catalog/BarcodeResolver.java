package jinhuo.portal.catalog;

import java.util.List;
import jinhuo.domain.barcode.Gtin;
import jinhuo.domain.barcode.InvalidGtin;
import jinhuo.portal.shared.Decimals;
import jinhuo.portal.shared.FieldFailure;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Decides what a scanned or typed code means; every screen asks here. A code with a wrong check digit is a typing error
 * and never looked up, but the catalogue's codes that it may have been meant for are named.
 */
@Component
public class BarcodeResolver {

    private static final int SUGGESTIONS = 5;

    private final BarcodeRepository barcodes;
    private final Products products;

    BarcodeResolver(BarcodeRepository barcodes, Products products) {
        this.barcodes = barcodes;
        this.products = products;
    }

    /** Fails with {@link Invalid} when it is no code, with {@link NotFound} when nobody's product bears it. */
    Mono<BarcodeResolution> resolve(String typed, Viewer viewer) {
        try {
            return find(Gtin.parse(typed), viewer);
        } catch (InvalidGtin invalid) {
            return refuse(invalid, viewer);
        }
    }

    /**
     * Whether a text that looks like a code is one, and if not, which of the catalogue's codes may have been meant.
     *
     * @return empty when the text does not look like a code: 8, 12, 13 or 14 digits
     */
    public Mono<Reading> read(String typed, Viewer viewer) {
        try {
            Gtin.parse(typed);
            return Mono.just(new Reading(true, List.of()));
        } catch (InvalidGtin invalid) {
            return invalid.reason() == InvalidGtin.Reason.CHECK_DIGIT
                    ? suggestions(invalid, viewer).map(suggestions -> new Reading(false, suggestions))
                    : Mono.empty();
        }
    }

    private Mono<BarcodeResolution> find(Gtin gtin, Viewer viewer) {
        return barcodes.find(gtin, viewer.supplierId())
                .switchIfEmpty(Mono.error(() -> new NotFound("barcode")))
                .flatMap(pack -> products.card(pack.productId(), viewer)
                        .map(product -> new BarcodeResolution(
                                gtin.display(),
                                gtin.isInStore() ? BarcodeResolution.Kind.IN_STORE : BarcodeResolution.Kind.SHARED,
                                pack.unit(),
                                Decimals.quantity(pack.baseQuantity()),
                                product)));
    }

    private Mono<BarcodeResolution> refuse(InvalidGtin invalid, Viewer viewer) {
        if (invalid.reason() != InvalidGtin.Reason.CHECK_DIGIT) {
            return Mono.error(Invalid.field("code", "gtin"));
        }
        return suggestions(invalid, viewer)
                .map(codes -> codes.isEmpty()
                        ? FieldFailure.of("code", "gtin-check-digit")
                        : FieldFailure.accepting("code", "gtin-check-digit", String.join(", ", codes)))
                .flatMap(failure -> Mono.error(new Invalid(List.of(failure))));
    }

    private Mono<List<String>> suggestions(InvalidGtin invalid, Viewer viewer) {
        return barcodes.known(invalid.suggestions(), viewer.supplierId(), SUGGESTIONS)
                .map(codes -> codes.stream().map(Gtin::display).toList());
    }

    /**
     * How a text that looks like a code reads.
     *
     * @param valid whether its check digit holds
     * @param suggestions codes of the catalogue that may have been meant; empty when it is valid
     */
    public record Reading(boolean valid, List<String> suggestions) {}
}
