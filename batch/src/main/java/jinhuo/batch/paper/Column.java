package jinhuo.batch.paper;

/**
 * A column of a table.
 *
 * @param heading stands above it on every page
 * @param share of the width, in relation to the others
 * @param align how its texts stand
 */
public record Column(String heading, float share, Align align) {

    /** Words stand left, figures right, short marks in the middle. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public static Column words(String heading, float share) {
        return new Column(heading, share, Align.LEFT);
    }

    public static Column figures(String heading, float share) {
        return new Column(heading, share, Align.RIGHT);
    }

    public static Column marks(String heading, float share) {
        return new Column(heading, share, Align.CENTRE);
    }
}
