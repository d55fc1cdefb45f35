package jinhuo.domain.money;

import java.math.BigDecimal;

/**
 * An amount in Chinese capitals (大写), as papers must carry it beside the figures. Source: 支付结算办法, annex 1,
 * 正确填写票据和结算凭证的基本规定.
 */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long MYRIAD = 10_000;
    private static final long HUNDRED_MILLION = MYRIAD * MYRIAD;
    private static final int LARGEST_DIGITS = 16;

    private CapitalAmount() {}

    /**
     * Writes an amount: 1234.56 is 壹仟贰佰叁拾肆元伍角陆分, 100.05 is 壹佰元零伍分, 0 is 零元整.
     *
     * @param amount in yuan, below 10^16, with at most two decimals other than zero; below zero starts with 负
     * @throws IllegalArgumentException when the amount is larger or finer
     */
    public static String of(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > LARGEST_DIGITS) {
            throw new IllegalArgumentException("amount of more than " + LARGEST_DIGITS + " digits");
        }
        if (stripped.scale() > 2) {
            throw new IllegalArgumentException("amount finer than a fen");
        }
        var fen = stripped.abs().movePointRight(2).longValueExact();
        return (amount.signum() < 0 ? "负" : "") + capitals(fen / 100, (int) (fen % 100));
    }

    private static String capitals(long yuan, int fen) {
        if (fen == 0) {
            return whole(yuan) + "元整";
        }
        if (yuan == 0) {
            return fraction(fen);
        }
        var zero = yuan % 10 == 0 || fen < 10 ? "零" : "";
        return whole(yuan) + "元" + zero + fraction(fen);
    }

    private static String fraction(int fen) {
        var tenths = fen / 10;
        var hundredths = fen % 10;
        return (tenths == 0 ? "" : digit(tenths) + "角") + (hundredths == 0 ? "" : digit(hundredths) + "分");
    }

    /** A whole number: so many 亿, so many 万, and the rest; one 零 wherever places are left out in between. */
    private static String whole(long number) {
        if (number >= HUNDRED_MILLION) {
            return split(number, HUNDRED_MILLION, "亿");
        }
        if (number >= MYRIAD) {
            return split(number, MYRIAD, "万");
        }
        return number == 0 ? "零" : belowMyriad((int) number);
    }

    private static String split(long number, long unit, String name) {
        var rest = number % unit;
        var head = whole(number / unit) + name;
        if (rest == 0) {
            return head;
        }
        return head + (rest < unit / 10 ? "零" : "") + whole(rest);
    }

    private static String belowMyriad(int number) {
        var text = new StringBuilder();
        var skipped = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            var value = number / unit % 10;
            if (value == 0) {
                skipped = !text.isEmpty();
                continue;
            }
            text.append(skipped ? "零" : "").append(digit(value)).append(PLACES[place]);
            skipped = false;
        }
        return text.toString();
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }
}
