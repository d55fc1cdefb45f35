import { describe, expect, it } from 'vitest';
import { type Answer, confirmationOf, errorOf, outcome } from './confirmation';

const answer = (packs: string, reason = '', wanted = 10): Answer => ({ lineNo: 1, wanted, packs, reason });

describe('answering an order', () => {
  it('takes whole packs up to what was ordered', () => {
    expect(errorOf(answer('10'))).toBeUndefined();
    expect(errorOf(answer('11'))).toBe('tooMany');
    for (const nonsense of ['', '1.5', '-1', 'ten', '1e3']) expect(errorOf(answer(nonsense))).toBe('notWhole');
  });

  it('asks why a line is short', () => {
    expect(errorOf(answer('4'))).toBe('reasonMissing');
    expect(errorOf(answer('4', '  '))).toBe('reasonMissing');
    expect(errorOf(answer('4', 'sold out'))).toBeUndefined();
  });

  it('knows a whole, a short and a declined order', () => {
    expect(outcome([answer('10'), answer('10')])).toBe('whole');
    expect(outcome([answer('10'), answer('0')])).toBe('short');
    expect(outcome([answer('0'), answer('0')])).toBe('declined');
  });

  it('sends no lines for the whole order, and every line otherwise', () => {
    expect(confirmationOf([answer('10')])).toEqual({});
    expect(confirmationOf([answer('10'), answer('4', ' sold out ')])).toEqual({
      lines: [
        { lineNo: 1, packs: 10 },
        { lineNo: 1, packs: 4, reason: 'sold out' }
      ]
    });
  });
});
