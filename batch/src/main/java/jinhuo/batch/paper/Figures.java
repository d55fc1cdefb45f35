package jinhuo.batch.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts, quantities and dates stand on a paper. */
public final class Figures {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private Figures() {}

    /** An amount in yuan with two decimals: 1,234.50. */
    public static String amount(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }

    /** An amount with its sign: ¥1,234.50. */
    public static String yuan(BigDecimal yuan) {
        return "¥" + amount(yuan);
    }

    /** A unit price with two to four decimals. */
    public static String price(BigDecimal yuan) {
        var stripped = yuan.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.setScale(Math.max(2, stripped.scale())).toPlainString();
    }

    /** A quantity without needless zeros. */
    public static String quantity(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    /** A rate of tax: 0.13 is 13%. */
    public static String percent(BigDecimal rate) {
        return quantity(rate.movePointRight(2)) + "%";
    }

    /** A day: 2026年3月5日. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A telephone number as people here read it: without their own country's code, mobile numbers in groups. */
    public static String phone(String e164) {
        var national = e164.startsWith("+86") ? e164.substring(3) : e164;
        return national.matches("1[0-9]{10}")
                ? national.substring(0, 3) + " " + national.substring(3, 7) + " " + national.substring(7)
                : national;
    }
}
