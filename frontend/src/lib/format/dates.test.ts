import { describe, expect, it } from 'vitest';
import {
  dayOf,
  exact,
  keepTimeOf,
  left,
  localInput,
  momentOf,
  plusDays,
  sayDay,
  sayMoment,
  sayWeekdays
} from './dates';

// Thursday 5 March 2026, 23:30 in Shanghai, when it is still 15:30 in London.
const now = new Date('2026-03-05T15:30:00Z');

describe('dates', () => {
  it('counts days where the trade is, not where the phone is', () => {
    expect(dayOf(new Date('2026-03-05T16:30:00Z'))).toBe('2026-03-06');
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  });

  it('reads and writes the times of forms by the clock of the trade', () => {
    expect(momentOf('2026-03-06T18:00')).toBe('2026-03-06T10:00:00.000Z');
    expect(localInput('2026-03-06T10:00:00Z')).toBe('2026-03-06T18:00');
    expect(momentOf('')).toBeUndefined();
    keepTimeOf('Africa/Nairobi');
    expect(momentOf('2026-03-06T18:00')).toBe('2026-03-06T15:00:00.000Z');
    keepTimeOf('Asia/Shanghai');
  });

  it('names near days and dates far ones', () => {
    expect(sayDay('2026-03-05', 'zh-CN', now)).toBe('今天');
    expect(sayDay('2026-03-06', 'zh-CN', now)).toBe('明天');
    expect(sayDay('2026-03-07', 'zh-CN', now)).toBe('后天');
    expect(sayDay('2026-03-04', 'en', now)).toBe('yesterday');
    expect(sayDay('2026-03-12', 'zh-CN', now)).toContain('3月12日');
    expect(sayDay('2025-03-12', 'en', now)).toContain('2025');
  });

  it('says moments in the time of the trade', () => {
    expect(sayMoment('2026-03-05T22:00:00Z', 'zh-CN', now)).toBe('明天 06:00');
    expect(exact('2026-03-05T22:00:00Z')).toBe('2026-03-06 06:00');
    expect(exact('2026-03-05')).toBe('2026-03-05');
  });

  it('says what is left of a deadline, and nothing once it is over', () => {
    expect(left('2026-03-05T17:45:00Z', 'zh-CN', now)).toBe('2 小时 15 分钟');
    expect(left('2026-03-08T16:30:00Z', 'en', now)).toBe('3 d 1 h');
    expect(left('2026-03-05T15:29:00Z', 'en', now)).toBeUndefined();
  });

  it('names weekdays from Monday', () => {
    expect(sayWeekdays([1, 7], 'zh-CN')).toBe('周一、周日');
  });
});
