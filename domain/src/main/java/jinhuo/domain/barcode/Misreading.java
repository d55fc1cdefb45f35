package jinhuo.domain.barcode;

import java.util.LinkedHashSet;
import java.util.List;

/** The two errors that people make most when they type digits: two neighbours exchanged, or one digit wrong. */
final class Misreading {

    private Misreading() {}

    /** Every valid code from which this code may have come, exchanges first. */
    static List<Gtin> of(String code) {
        var candidates = new LinkedHashSet<String>();
        for (int i = 1; i < code.length(); i++) {
            candidates.add(exchanged(code, i));
        }
        for (int i = code.length() - 1; i >= 0; i--) {
            for (char digit = '0'; digit <= '9'; digit++) {
                candidates.add(code.substring(0, i) + digit + code.substring(i + 1));
            }
        }
        return candidates.stream()
                .filter(Gtin::checkDigitHolds)
                .filter(candidate -> !candidate.matches("0+"))
                .map(Gtin::padded)
                .toList();
    }

    private static String exchanged(String code, int position) {
        return code.substring(0, position - 1)
                + code.charAt(position)
                + code.charAt(position - 1)
                + code.substring(position + 1);
    }
}
