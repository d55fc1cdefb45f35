import { describe, expect, it } from 'vitest';
import { amount, grouped, plainQuantity, priceDigits, quotient, times, total } from './number';

describe('numbers', () => {
  it('groups thousands without touching the decimals', () => {
    expect(grouped('1234567.8901')).toBe('1,234,567.8901');
    expect(grouped('-1234')).toBe('-1,234');
    expect(grouped('999')).toBe('999');
  });

  it('shows two decimals of a price, and more only where they say something', () => {
    expect(priceDigits('2.5')).toBe('2.50');
    expect(priceDigits('2.5000')).toBe('2.50');
    expect(priceDigits('2.5250')).toBe('2.525');
    expect(priceDigits('12')).toBe('12.00');
  });

  it('leaves the zeros of whole quantities alone', () => {
    expect(plainQuantity('100')).toBe('100');
    expect(plainQuantity('24.000')).toBe('24');
    expect(plainQuantity('0.500')).toBe('0.5');
  });

  it('multiplies prices exactly and rounds half up', () => {
    expect(amount('0.1', 3)).toBe('0.30');
    expect(amount('1.0050', 1)).toBe('1.01');
    expect(amount('33.3333', 3)).toBe('100.00');
    expect(amount('9999999.9999', 100000)).toBe('999999999990.00');
  });

  it('adds amounts exactly', () => {
    expect(total(['0.10', '0.20'])).toBe('0.30');
    expect(total([])).toBe('0.00');
  });

  it('counts base units in packs', () => {
    expect(times('24', 3)).toBe('72');
    expect(times('0.5', 3)).toBe('1.5');
    expect(times('1000', 2)).toBe('2,000');
  });

  it('counts packs in base units, cut off after three decimals', () => {
    expect(quotient('300', '6')).toBe('50');
    expect(quotient('11', '6')).toBe('1.833');
    expect(quotient('0.001', '24')).toBe('0');
  });
});
