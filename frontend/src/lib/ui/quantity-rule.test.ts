import { describe, expect, it } from 'vitest';
import { above, below, lowest, neighbours, orderable } from './quantity-rule';

const rule = { minimum: 4, multiple: 5 };

describe('quantity rule', () => {
  it('starts at the first multiple that reaches the minimum', () => {
    expect(lowest(rule)).toBe(5);
    expect(lowest({ minimum: 10, multiple: 5 })).toBe(10);
    expect(lowest({ minimum: 3, multiple: 1 })).toBe(3);
  });

  it('takes whole multiples from the minimum on', () => {
    expect(orderable(10, rule)).toBe(true);
    expect(orderable(7, rule)).toBe(false);
    expect(orderable(0, rule)).toBe(false);
    expect(orderable(5.5, { minimum: 1, multiple: 1 })).toBe(false);
  });

  it('steps between orderable numbers and down to nothing', () => {
    expect(above(0, rule)).toBe(5);
    expect(above(5, rule)).toBe(10);
    expect(below(10, rule)).toBe(5);
    expect(below(5, rule)).toBe(0);
  });

  it('names the valid neighbours of what cannot be ordered', () => {
    expect(neighbours(7, rule)).toEqual([5, 10]);
    expect(neighbours(2, rule)).toEqual([5]);
  });
});
