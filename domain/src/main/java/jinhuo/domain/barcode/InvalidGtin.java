package jinhuo.domain.barcode;

import java.util.List;

/** A text that is no GTIN. The message names the reason and never repeats the text. */
public final class InvalidGtin extends RuntimeException {

    /** Why a text is no GTIN. */
    public enum Reason {
        /** Not 8, 12, 13 or 14 digits. */
        LENGTH,
        /** Something other than digits. */
        CHARACTERS,
        /** The last digit does not follow from the others: a typing or reading error. */
        CHECK_DIGIT,
        /** Zeros only, as lists have it where a code is not known. */
        PLACEHOLDER
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Gtin> suggestions;

    private InvalidGtin(Reason reason, List<Gtin> suggestions) {
        super("Not a GTIN: " + reason);
        this.reason = reason;
        this.suggestions = suggestions;
    }

    static InvalidGtin because(Reason reason) {
        return new InvalidGtin(reason, List.of());
    }

    static InvalidGtin wrongCheckDigit(String code) {
        return new InvalidGtin(Reason.CHECK_DIGIT, Misreading.of(code));
    }

    public Reason reason() {
        return reason;
    }

    /**
     * Valid codes that differ by one digit or by two neighbours exchanged, the likeliest first: what the person may have
     * meant. Empty unless the check digit is wrong.
     */
    public List<Gtin> suggestions() {
        return suggestions;
    }
}
