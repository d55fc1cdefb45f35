package jinhuo.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The amounts of a line, or the sums of lines, in yuan with two decimals. Prices include tax, so the tax is taken out of
 * the gross amount of each line, and totals are sums of lines: net + tax = gross always.
 */
public record LineAmounts(BigDecimal gross, BigDecimal net, BigDecimal tax) {

    /** Nothing: the sum of no lines. */
    public static final LineAmounts ZERO = new LineAmounts(amount("0"), amount("0"), amount("0"));

    /** @throws IllegalArgumentException unless net + tax = gross */
    public LineAmounts {
        if (net.add(tax).compareTo(gross) != 0) {
            throw new IllegalArgumentException("net + tax is not gross");
        }
    }

    /**
     * The amounts of whole packs.
     *
     * @param packs how many, zero or more
     * @param packPrice of one pack in yuan, tax included, zero or more
     * @param vatRate such as 0.13, from 0 and below 1
     * @throws IllegalArgumentException when an argument is outside these bounds
     */
    public static LineAmounts of(BigDecimal packs, BigDecimal packPrice, BigDecimal vatRate) {
        return ofBaseQuantity(packs, packPrice, BigDecimal.ONE, vatRate);
    }

    /**
     * The amounts of a quantity in base units, which need not be whole packs: 30 bottles of a case of 24.
     *
     * @param baseQuantity in base units, zero or more
     * @param packPrice of one pack in yuan, tax included, zero or more
     * @param packQuantity base units in a pack, more than zero
     * @param vatRate such as 0.13, from 0 and below 1
     * @throws IllegalArgumentException when an argument is outside these bounds
     */
    public static LineAmounts ofBaseQuantity(
            BigDecimal baseQuantity, BigDecimal packPrice, BigDecimal packQuantity, BigDecimal vatRate) {
        require(baseQuantity.signum() >= 0, "quantity below zero");
        require(packPrice.signum() >= 0, "price below zero");
        require(packQuantity.signum() > 0, "pack quantity not above zero");
        require(vatRate.signum() >= 0 && vatRate.compareTo(BigDecimal.ONE) < 0, "VAT rate not from 0 to below 1");
        var gross = baseQuantity.multiply(packPrice).divide(packQuantity, 2, RoundingMode.HALF_UP);
        var net = gross.divide(BigDecimal.ONE.add(vatRate), 2, RoundingMode.HALF_UP);
        return new LineAmounts(gross, net, gross.subtract(net));
    }

    /** The sums of the lines; {@link #ZERO} for none. */
    public static LineAmounts sum(Collection<LineAmounts> lines) {
        return lines.stream().reduce(ZERO, LineAmounts::plus);
    }

    private LineAmounts plus(LineAmounts other) {
        return new LineAmounts(gross.add(other.gross), net.add(other.net), tax.add(other.tax));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text).setScale(2);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
