import { describe, expect, it } from 'vitest';
import { changeOf, differences, errorsOf, isRight, type OfferForm, packsOnHand } from './offer-form';

const form = (change: Partial<OfferForm> = {}): OfferForm => ({
  price: '35.88',
  minimumPacks: '5',
  multiplePacks: '1',
  vatRate: '0.13',
  listed: true,
  onHandPacks: '50',
  tiers: [],
  ...change
});

describe('editing an offer', () => {
  it('takes what the server takes', () => {
    expect(isRight(errorsOf(form()))).toBe(true);
    expect(isRight(errorsOf(form({ price: '0.0001', onHandPacks: '0' })))).toBe(true);
    expect(isRight(errorsOf(form({ onHandPacks: '1.833' })))).toBe(true);
  });

  it('refuses nonsense in each field', () => {
    for (const price of ['', '0', '-1', '1.23456', '1e3', '12345678', '二十']) {
      expect(errorsOf(form({ price })).price, price).toBe(true);
    }
    for (const packs of ['', '0', '1.5', '100001']) {
      expect(errorsOf(form({ minimumPacks: packs })).minimumPacks, packs).toBe(true);
    }
    for (const stock of ['-1', '1.2345', '12345678', '']) {
      expect(errorsOf(form({ onHandPacks: stock })).onHandPacks, stock).toBe(true);
    }
  });

  it('wants each tier to begin above the minimum, once, and to be cheaper', () => {
    const right = form({
      tiers: [
        { minPacks: '10', price: '35' },
        { minPacks: '20', price: '34' }
      ]
    });
    expect(isRight(errorsOf(right))).toBe(true);
    const wrong = form({
      tiers: [
        { minPacks: '5', price: '35' },
        { minPacks: '10', price: '36' },
        { minPacks: '10', price: '30' }
      ]
    });
    expect(errorsOf(wrong).tiers).toEqual([{ minPacks: true }, { price: true }, { minPacks: true }]);
  });

  it('sends tiers in ascending order', () => {
    const sent = changeOf(
      form({
        tiers: [
          { minPacks: '20', price: ' 34 ' },
          { minPacks: '10', price: '35' }
        ]
      })
    );
    expect(sent.tiers).toEqual([
      { minPacks: 10, price: '35' },
      { minPacks: 20, price: '34' }
    ]);
  });

  it('sends the packs on hand as the decimal string that was typed', () => {
    expect(changeOf(form({ onHandPacks: ' 1.833 ' })).onHandPacks).toBe('1.833');
  });

  it('counts packs, with decimals where one was opened', () => {
    expect(packsOnHand({ onHand: '300', packQuantity: '6' })).toBe('50');
    expect(packsOnHand({ onHand: '11', packQuantity: '6' })).toBe('1.833');
    expect(packsOnHand({ onHand: '0.75', packQuantity: '0.5' })).toBe('1.5');
    expect(packsOnHand({ onHand: '0', packQuantity: '24' })).toBe('0');
  });

  it('names the fields that differ from another version', () => {
    expect(differences(form(), form({ price: '36.00', listed: false }))).toEqual(['price', 'listed']);
  });
});
