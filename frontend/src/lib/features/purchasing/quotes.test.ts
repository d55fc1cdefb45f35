import { describe, expect, it } from 'vitest';
import type { QuoteView } from '$lib/api/types';
import { comparedQuotes } from './quotes';

const now = new Date('2026-03-05T00:00:00Z');
const quote = (id: string, basePrice: string, more: Partial<QuoteView> = {}): QuoteView => ({
  id,
  supplierId: id,
  supplierName: id,
  description: '',
  packUnit: '箱',
  baseUnit: '瓶',
  packQuantity: '24',
  packs: 1,
  price: '1',
  basePrice,
  gross: '1',
  vatRate: '0.13',
  validUntil: '2026-03-06T00:00:00Z',
  note: '',
  status: 'standing',
  revision: 1,
  quotedAt: '2026-03-04T00:00:00Z',
  ...more
});

describe('quotes', () => {
  it('compares by base unit, and puts what cannot be accepted last', () => {
    const quotes = [
      quote('dear', '10.5'),
      quote('over', '1.0', { validUntil: '2026-03-04T00:00:00Z' }),
      quote('cheap', '9.5'),
      quote('withdrawn', '0.5', { status: 'withdrawn' })
    ];
    expect(comparedQuotes(quotes, now).map(({ id }) => id)).toEqual(['cheap', 'dear', 'withdrawn', 'over']);
  });
});
