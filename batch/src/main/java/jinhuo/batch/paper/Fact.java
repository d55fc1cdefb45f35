package jinhuo.batch.paper;

/**
 * A label and what it says.
 *
 * @param label without a colon
 * @param value may be empty
 */
public record Fact(String label, String value) {

    String line() {
        return label + "：" + value;
    }
}
