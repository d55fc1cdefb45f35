package jinhuo.domain.licence;

/** A text that is no registration number or food permit. The message never repeats the text. */
public final class InvalidLicence extends RuntimeException {

    /** Why the text is refused. */
    public enum Reason {
        /** Too short or too long. */
        LENGTH,
        /** A character that such a number never holds. */
        CHARACTERS,
        /** The last character does not follow from the others: a typing error. */
        CHECK_DIGIT,
        /** A food permit without the letters that say its kind. */
        PREFIX
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String accepted;

    InvalidLicence(Reason reason, String accepted) {
        super("Not a licence number: " + reason + ", accepted: " + accepted);
        this.reason = reason;
        this.accepted = accepted;
    }

    public Reason reason() {
        return reason;
    }

    /**
     * What would be accepted, in no particular language: lengths, the allowed characters, the letters of the kinds, or
     * the last character that would fit the others.
     */
    public String accepted() {
        return accepted;
    }
}
