import { describe, expect, it } from 'vitest';
import { known, missing, samples, shared } from './mapping';

describe('mapping the columns of a price list', () => {
  it('asks for the fields without which no offer can be made', () => {
    expect(missing({ gtin: 0 })).toEqual(['name', 'unit', 'packQuantity', 'price']);
    expect(missing({ name: 0, unit: 1, packQuantity: 2, price: 3 })).toEqual([]);
  });

  it('finds a column that was named twice', () => {
    expect(shared({ name: 1, price: 3, stock: 3 })).toEqual(['stock']);
    expect(shared({ name: 0, price: 1 })).toEqual([]);
  });

  it('shows different values that are not blank', () => {
    const rows = [['', '12'], ['a', '12'], ['b'], [' ', '6'], ['c', '7'], ['d', '8']];
    expect(samples(rows, 0)).toEqual(['a', 'b', 'c']);
    expect(samples(rows, 1)).toEqual(['12', '6', '7']);
    expect(samples(rows, undefined)).toEqual([]);
  });

  it('keeps of an earlier mapping what still fits', () => {
    expect(known({ name: 1, price: 9, colour: 0 }, 3)).toEqual({ name: 1 });
    expect(known(undefined, 3)).toEqual({});
  });
});
