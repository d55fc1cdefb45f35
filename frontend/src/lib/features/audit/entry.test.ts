import { describe, expect, it } from 'vitest';
import { actionName, detailPairs, subjectName } from './entry';

describe('an audit entry', () => {
  it('names an action from its noun and its verb', () => {
    expect(actionName('order.partly_confirmed')).toBe('订单 · 部分确认');
    expect(actionName('account.password')).toBe('修改密码');
  });

  it('shows what it has no words for as it stands', () => {
    expect(actionName('shop.paint_green')).toBe('店铺 · paint green');
    expect(actionName('moon.landed')).toBe('moon · landed');
    expect(actionName('restart')).toBe('restart');
    expect(subjectName('price_tag')).toBe('price tag');
  });

  it('shows the detail that people can read', () => {
    const detail = {
      decision: 'approve',
      reason: '证照清楚',
      shopId: '0198',
      packs: 3,
      before: { price: '1.00' },
      note: '',
      by: null
    };
    expect(detailPairs(detail)).toEqual([
      ['决定', '通过'],
      ['原因', '证照清楚'],
      ['包装数', '3'],
      ['before', '{"price":"1.00"}']
    ]);
  });
});
