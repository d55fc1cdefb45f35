package jinhuo.portal.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The orders placed on a day, without those declined or cancelled.
 *
 * @param date in the time zone of the trade
 * @param gross their sum in yuan
 */
record DayFigure(LocalDate date, long orders, BigDecimal gross) {}
