import { describe, expect, it } from 'vitest';
import { acceptedText, reasonName } from './refusal-words';

describe('the words for what was left out', () => {
  it('has words for the codes that it knows, and shows the others', () => {
    expect(reasonName('gtin_check_digit')).toBe('条码校验位不对');
    expect(reasonName('moon_phase')).toBe('moon phase');
  });

  it('says which line a row repeats', () => {
    expect(acceptedText('≠ #12')).toBe('与第 12 行不同的商品');
    expect(acceptedText('0.01–9999999')).toBe('0.01–9999999');
  });
});
