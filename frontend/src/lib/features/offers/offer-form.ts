import type { ChangeOffer, OwnOffer } from '$lib/api/types';
import { quotient, units } from '$lib/format/number';

export type TierForm = { minPacks: string; price: string };

/** What is typed: text, until it is right. */
export type OfferForm = {
  price: string;
  minimumPacks: string;
  multiplePacks: string;
  vatRate: string;
  listed: boolean;
  onHandPacks: string;
  tiers: TierForm[];
};

export type OfferErrors = Partial<Record<'price' | 'minimumPacks' | 'multiplePacks' | 'onHandPacks', true>> & {
  tiers: Partial<Record<keyof TierForm, true>>[];
};

const PRICE = /^\d{1,7}(\.\d{1,4})?$/;
const PACKS = /^[1-9]\d{0,5}$/;
const STOCK = /^\d{1,7}(\.\d{1,3})?$/;

/** Packs on hand, with decimals where one was opened. */
export const packsOnHand = (offer: Pick<OwnOffer, 'onHand' | 'packQuantity'>): string =>
  quotient(offer.onHand, offer.packQuantity);

export const formOf = (offer: OwnOffer): OfferForm => ({
  price: offer.price,
  minimumPacks: String(offer.minimumPacks),
  multiplePacks: String(offer.multiplePacks),
  vatRate: offer.vatRate,
  listed: offer.listed,
  onHandPacks: packsOnHand(offer),
  tiers: offer.tiers.map((tier) => ({ minPacks: String(tier.minPacks), price: tier.price }))
});

const isPrice = (text: string): boolean => PRICE.test(text.trim()) && units(text.trim()) > 0n;
const isPacks = (text: string): boolean => PACKS.test(text.trim()) && Number(text) <= 100_000;
const isStock = (text: string): boolean => STOCK.test(text.trim());

const tierErrors = (form: OfferForm): OfferErrors['tiers'] =>
  form.tiers.map((tier, index) => {
    const before = form.tiers.slice(0, index);
    const from = Number(tier.minPacks);
    const twice = before.some((other) => Number(other.minPacks) === from);
    const dear = [form.price, ...before.filter((other) => Number(other.minPacks) < from).map((other) => other.price)];
    const cheaper = dear.every((price) => !isPrice(price) || !isPrice(tier.price) || units(tier.price) < units(price));
    return {
      ...(isPacks(tier.minPacks) && from > Number(form.minimumPacks) && !twice ? {} : { minPacks: true }),
      ...(isPrice(tier.price) && cheaper ? {} : { price: true })
    };
  });

/** What the server would refuse, found before it is asked. */
export const errorsOf = (form: OfferForm): OfferErrors => ({
  ...(isPrice(form.price) ? {} : { price: true }),
  ...(isPacks(form.minimumPacks) ? {} : { minimumPacks: true }),
  ...(isPacks(form.multiplePacks) ? {} : { multiplePacks: true }),
  ...(isStock(form.onHandPacks) ? {} : { onHandPacks: true }),
  tiers: tierErrors(form)
});

export const isRight = ({ tiers, ...fields }: OfferErrors): boolean =>
  Object.keys(fields).length === 0 && tiers.every((tier) => Object.keys(tier).length === 0);

/** What is sent. Call it only for a form without errors. A count of packs that is as it was changes no stock. */
export const changeOf = (form: OfferForm): ChangeOffer => ({
  price: form.price.trim(),
  minimumPacks: Number(form.minimumPacks),
  multiplePacks: Number(form.multiplePacks),
  vatRate: form.vatRate,
  listed: form.listed,
  onHandPacks: form.onHandPacks.trim(),
  tiers: form.tiers
    .map((tier) => ({ minPacks: Number(tier.minPacks), price: tier.price.trim() }))
    .sort((one, other) => one.minPacks - other.minPacks)
});

/** The fields in which two forms differ: what a conflict of versions is about. */
export const differences = (mine: OfferForm, theirs: OfferForm): (keyof OfferForm)[] =>
  (Object.keys(mine) as (keyof OfferForm)[]).filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])
  );
