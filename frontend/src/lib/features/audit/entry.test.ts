import { describe, expect, it } from 'vitest';
import { detailPairs } from './entry';

describe('the detail of an audit entry', () => {
  it('shows what people can read', () => {
    const detail = { reason: '证照清楚', shopId: '0198', packs: 3, before: { price: '1.00' }, note: '', by: null };
    expect(detailPairs(detail)).toEqual([
      ['reason', '证照清楚'],
      ['packs', '3'],
      ['before', '{"price":"1.00"}']
    ]);
  });
});
