import { describe, expect, it } from 'vitest';
import { filled, roundUp } from './series';

describe('figures by day', () => {
  it('shows the days without orders too', () => {
    const days = filled([{ date: '2026-03-01', orders: 4, gross: '12.50' }], '2026-03-02', 3);
    expect(days.map((day) => [day.date, day.orders])).toEqual([
      ['2026-02-28', 0],
      ['2026-03-01', 4],
      ['2026-03-02', 0]
    ]);
  });

  it('ends the axis at a round figure', () => {
    expect([0, 1, 3, 10, 12, 49, 51, 1234].map(roundUp)).toEqual([2, 2, 5, 10, 20, 50, 100, 2000]);
  });
});
