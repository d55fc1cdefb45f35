package jinhuo.portal.catalog;

import java.math.BigDecimal;

/**
 * A rate of value added tax that is valid today.
 *
 * @param code stable
 * @param nameZh what it is for, in Chinese
 * @param nameEn what it is for, in English
 * @param rate as a fraction: 0.13
 */
public record VatRate(String code, String nameZh, String nameEn, BigDecimal rate) {}
