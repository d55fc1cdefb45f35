import { units } from '$lib/format/number';
import type { OfferView } from '$lib/api/types';

/** Offers that can be compared come first, the cheapest base unit before all; those out of stock last. */
export const compared = (offers: OfferView[]): OfferView[] => {
  const rank = ({ basePrice, availability }: OfferView): bigint =>
    (basePrice ? units(basePrice) : 0n) + (availability === 'none' ? 10n ** 15n : 0n);
  return [...offers].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
};

/** What a pack costs when so many are taken: the price of the highest tier reached. */
export const priceFor = (offer: OfferView, packs: number): string | undefined =>
  [...offer.tiers].sort((a, b) => b.minPacks - a.minPacks).find((tier) => packs >= tier.minPacks)?.price ??
  offer.price ??
  undefined;

/** A VAT rate as a percentage: 0.13 → 13. */
export const percent = (rate: string): string => String(Math.round(Number(rate) * 10_000) / 100);
