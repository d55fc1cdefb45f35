import { api, ifMatch, ok } from '$lib/api/client';
import type { OwnOffer, Page, VatRate } from '$lib/api/types';
import { changeOf, formOf, type OfferForm } from '../offer-form';

export const readOffers = (q: string | undefined, cursor?: string): Promise<Page<OwnOffer>> =>
  ok(api.GET('/api/offers', { params: { query: { q, cursor, limit: 100 } } }));

/** Saves a form over the version that was read; a newer one is refused as `stale-version`. */
export const saveOffer = (offer: OwnOffer, form: OfferForm): Promise<OwnOffer> =>
  ok(
    api.PUT('/api/offers/{id}', {
      params: { path: { id: offer.id }, header: ifMatch(offer.version) },
      body: changeOf(form)
    })
  );

/** Lists an offer, or takes it off the list. */
export const listOffer = (offer: OwnOffer, listed: boolean): Promise<OwnOffer> =>
  saveOffer(offer, { ...formOf(offer), listed });

/** The offer as it is now, found again by its product; undefined when it is gone. */
export const readAgain = async (offer: OwnOffer): Promise<OwnOffer | undefined> => {
  const page = await readOffers(offer.productName);
  return page.items.find((other) => other.id === offer.id);
};

export const readVatRates = (): Promise<VatRate[]> => ok(api.GET('/api/vat-rates'));
