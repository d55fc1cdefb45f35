import type { DayFigure } from '$lib/api/types';
import { plusDays } from '$lib/format/dates';

/** The last days up to and with today (YYYY-MM-DD), oldest first; days without orders, which the server leaves out, too. */
export const filled = (days: readonly DayFigure[], today: string, count: number): DayFigure[] => {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return Array.from({ length: count }, (_, index) => {
    const date = plusDays(today, index + 1 - count);
    return byDate.get(date) ?? { date, orders: 0, gross: '0.00' };
  });
};

/** The end of the axis: the next 1, 2 or 5 times a power of ten. */
export const roundUp = (largest: number): number => {
  if (largest <= 2) return 2;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= largest) ?? 10;
  return step * power;
};
