import { api, ok } from '$lib/api/client';
import type { CheckoutLine } from '$lib/api/types';

export const getCart = () => ok(api.GET('/api/cart'));

/** Sets the packs of an offer; none removes the line. Again is harmless. */
export const setPacks = (offerId: string, packs: number) => {
  const params = { path: { offerId } };
  return packs === 0
    ? ok(api.DELETE('/api/cart/lines/{offerId}', { params }))
    : ok(api.PUT('/api/cart/lines/{offerId}', { params, body: { packs } }));
};

/** Places the orders. The same key is answered with the same orders however often it is sent. */
export const placeOrders = (key: string, body: { lines: CheckoutLine[]; note?: string }) =>
  ok(api.POST('/api/checkouts', { params: { header: { 'Idempotency-Key': key } }, body }));
