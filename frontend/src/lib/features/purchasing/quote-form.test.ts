import { describe, expect, it } from 'vitest';
import type { RequestView } from '$lib/api/types';
import { quoteErrors, type QuoteForm, quoteFormOf, quoteOf } from './quote-form';

const now = new Date('2026-03-01T00:00:00Z');
const request: RequestView = {
  id: 'r',
  description: '矿泉水',
  quantity: '24',
  unit: '瓶',
  neededBy: '2026-03-09',
  deadline: '2026-03-05T10:00:00Z',
  townshipCode: 't',
  note: '',
  status: 'open',
  createdAt: '2026-02-28T00:00:00Z',
  quotes: [],
  version: 0
};
const right: QuoteForm = { ...quoteFormOf(request, undefined), price: '1.20' };

describe('quoting for a request', () => {
  it('begins with what the shop wants, until the deadline', () => {
    expect(right).toMatchObject({ description: '矿泉水', packs: '24', packQuantity: '1' });
    expect(quoteOf(right).validUntil).toBe('2026-03-05T10:00:00.000Z');
  });

  it('has nothing against a right quote', () => {
    expect(quoteErrors(right, now)).toEqual({});
  });

  it('names what is wrong field by field', () => {
    const wrong = {
      ...right,
      packUnit: ' ',
      packQuantity: '0',
      packs: '1.5',
      price: '-3',
      validUntil: '2026-02-01T00:00'
    };
    expect(quoteErrors(wrong, now)).toEqual({
      packUnit: 'text',
      packQuantity: 'quantity',
      packs: 'packs',
      price: 'price',
      validUntil: 'past'
    });
  });

  it('asks for a time when none was typed', () => {
    expect(quoteErrors({ ...right, validUntil: '' }, now)).toEqual({ validUntil: 'past' });
  });
});
