import { describe, expect, it } from 'vitest';
import type { OrderLine } from '$lib/api/types';
import { linesOf, receiptError, receiptsOf } from './receipt';

const line = (packs: number, confirmedPacks: number | null, packQuantity: string): OrderLine => ({
  lineNo: 1,
  name: '酱油',
  specification: '',
  packUnit: '箱',
  baseUnit: '瓶',
  packQuantity,
  packs,
  confirmedPacks,
  price: '10',
  vatRate: '0.13',
  gross: '0',
  net: '0',
  tax: '0'
});

describe('taking a delivery', () => {
  it('begins with all that was confirmed, in base units', () => {
    expect(receiptsOf([line(10, 4, '24'), line(1000, null, '12.5')]).map((each) => each.quantity)).toEqual([
      '96',
      '12500'
    ]);
  });

  it('asks for a reason when less arrived, and refuses more', () => {
    const receipt = { lineNo: 1, delivered: '96', quantity: '96', reason: '' };
    expect(receiptError(receipt)).toBeUndefined();
    expect(receiptError({ ...receipt, quantity: '95.5' })).toBe('differenceMissing');
    expect(receiptError({ ...receipt, quantity: '95', reason: '破损' })).toBeUndefined();
    expect(receiptError({ ...receipt, quantity: '97' })).toBe('tooMuch');
    for (const quantity of ['', '-1', 'all', '1.2345'])
      expect(receiptError({ ...receipt, quantity })).toBe('notQuantity');
  });

  it('sends a reason only for a difference', () => {
    const receipts = [
      { lineNo: 1, delivered: '96', quantity: '96.0', reason: 'left over' },
      { lineNo: 2, delivered: '5', quantity: '4', reason: ' broken ' }
    ];
    expect(linesOf(receipts)).toEqual([
      { lineNo: 1, quantity: '96.0' },
      { lineNo: 2, quantity: '4', reason: 'broken' }
    ]);
  });
});
