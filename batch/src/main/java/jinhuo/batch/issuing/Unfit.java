package jinhuo.batch.issuing;

/** A thing of which no paper can be made as it stands. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;
    private final String accepted;

    /**
     * Says what is wrong.
     *
     * @param field that is wrong
     * @param reason a stable code
     * @param accepted what would be accepted
     */
    public Unfit(String field, String reason, String accepted) {
        super(field + ": " + reason + ", accepted: " + accepted);
        this.field = field;
        this.reason = reason;
        this.accepted = accepted;
    }

    String field() {
        return field;
    }

    String reason() {
        return reason;
    }

    String accepted() {
        return accepted;
    }
}
