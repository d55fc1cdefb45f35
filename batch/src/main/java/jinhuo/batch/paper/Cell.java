package jinhuo.batch.paper;

/**
 * What stands in one field of a table.
 *
 * @param text may be empty: a field to fill in by pen
 * @param detail below it in smaller type, may be empty
 */
public record Cell(String text, String detail) {

    public static final Cell EMPTY = new Cell("", "");

    public static Cell of(String text) {
        return new Cell(text, "");
    }
}
