import { describe, expect, it } from 'vitest';
import { HandScanner } from './hand-scanner';

const type = (scanner: HandScanner, keys: string[], pause: number): boolean[] =>
  keys.map((key, place) => scanner.key(key, 1000 + place * pause));

describe('hand scanner', () => {
  it('takes a burst of digits that ends with Enter', () => {
    const codes: string[] = [];
    const scanner = new HandScanner((code) => codes.push(code));
    expect(type(scanner, [...'6921317905038', 'Enter'], 8).at(-1)).toBe(true);
    expect(codes).toEqual(['6921317905038']);
  });

  it('leaves what people type alone', () => {
    const codes: string[] = [];
    const scanner = new HandScanner((code) => codes.push(code));
    expect(type(scanner, [...'6921317905038', 'Enter'], 120)).not.toContain(true);
    expect(codes).toEqual([]);
  });

  it('ignores bursts that no barcode has the length of', () => {
    const codes: string[] = [];
    const scanner = new HandScanner((code) => codes.push(code));
    type(scanner, [...'12345', 'Enter'], 5);
    expect(codes).toEqual([]);
  });
});
