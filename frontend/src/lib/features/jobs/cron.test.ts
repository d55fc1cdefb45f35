import { describe, expect, it } from 'vitest';
import { readDaily, writeDaily } from './cron';

describe('a schedule in words', () => {
  it('reads a time every day', () => {
    expect(readDaily('0 30 21 * * *')).toEqual({ time: '21:30', weekdays: [1, 2, 3, 4, 5, 6, 7] });
  });

  it('reads weekdays by name, number and range', () => {
    expect(readDaily('0 0 5 * * MON,WED')).toEqual({ time: '05:00', weekdays: [1, 3] });
    expect(readDaily('0 0 5 ? * MON-FRI')?.weekdays).toEqual([1, 2, 3, 4, 5]);
    expect(readDaily('0 0 5 * * 0,6')?.weekdays).toEqual([6, 7]);
  });

  it('leaves to the expert what is more than that', () => {
    for (const cron of ['0 */5 * * * *', '0 0 5 1 * *', '0 0 5 * * MON#1', '5 0 5 * * *', '0 0 5 * *', 'daily']) {
      expect(readDaily(cron), cron).toBeUndefined();
    }
  });

  it('writes what it reads', () => {
    for (const cron of ['0 30 21 * * *', '0 0 5 * * MON,SUN', '0 5 0 * * SAT']) {
      const daily = readDaily(cron);
      expect(daily && writeDaily(daily)).toBe(cron);
    }
  });
});
