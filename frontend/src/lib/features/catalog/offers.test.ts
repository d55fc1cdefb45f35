import { describe, expect, it } from 'vitest';
import type { OfferView } from '$lib/api/types';
import { compared, percent, priceFor } from './offers';

const offer = (id: string, basePrice: string | null, more: Partial<OfferView> = {}): OfferView => ({
  id,
  supplierId: 's',
  supplierName: '供应商',
  packUnit: '箱',
  packQuantity: '24',
  price: '48.00',
  basePrice,
  tiers: [],
  minimumPacks: 1,
  multiplePacks: 1,
  availability: 'available',
  vatRate: '0.13',
  ...more
});

describe('offers', () => {
  it('puts the cheapest base unit first and what is out of stock last', () => {
    const offers = [offer('gone', '0.5', { availability: 'none' }), offer('dear', '10.0000'), offer('cheap', '9.9999')];
    expect(compared(offers).map(({ id }) => id)).toEqual(['cheap', 'dear', 'gone']);
  });

  it('keeps the order where prices are not shown', () => {
    expect(compared([offer('a', null), offer('b', null)]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('prices a pack by the highest tier that is reached', () => {
    const tiers = [
      { minPacks: 5, price: '47.00', basePrice: '1.9583' },
      { minPacks: 10, price: '45.00', basePrice: '1.8750' }
    ];
    const tiered = offer('t', '2.0000', { tiers });
    expect([1, 5, 9, 10].map((packs) => priceFor(tiered, packs))).toEqual(['48.00', '47.00', '47.00', '45.00']);
    expect(priceFor(offer('u', null, { price: null }), 3)).toBeUndefined();
  });

  it('says rates in percent', () => {
    expect(percent('0.1300')).toBe('13');
    expect(percent('0.095')).toBe('9.5');
  });
});
