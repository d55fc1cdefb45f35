package jinhuo.search;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Volumes and weights by what they are: {@code 0.5l} and {@code 500ml} are one, as are {@code 2.5kg} and {@code 5斤}. */
final class Measure {

    private static final Pattern MEASURE = Pattern.compile("([0-9]{1,7}(?:[.][0-9]{1,4})?)(ml|l|kg|g)(?![a-z])");

    /** What one of a unit is in millilitres or grams. */
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "ml", BigDecimal.ONE, "l", BigDecimal.valueOf(1000), "g", BigDecimal.ONE, "kg", BigDecimal.valueOf(1000));

    private Measure() {}

    /** All that stand in a text that {@link Spelling#plain} has written. */
    static SequencedSet<String> in(String plain) {
        var found = new LinkedHashSet<String>();
        MEASURE.matcher(plain).results().forEach(each -> found.add(one(each.group(1), each.group(2))));
        return found;
    }

    /** The measure that a whole word is. */
    static Optional<String> of(String word) {
        Matcher whole = MEASURE.matcher(word);
        return whole.matches() ? Optional.of(one(whole.group(1), whole.group(2))) : Optional.empty();
    }

    private static String one(String number, String unit) {
        var amount = new BigDecimal(number).multiply(UNITS.get(unit)).stripTrailingZeros();
        return amount.toPlainString() + (unit.endsWith("g") ? "g" : "ml");
    }
}
