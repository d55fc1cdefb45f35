import { api, ok } from '$lib/api/client';
import type { NewQuote, QuoteView } from '$lib/api/types';

const at = (id: string) => ({ params: { path: { id } } });

/** Gives the own quote for a request, or revises it. */
export const giveQuote = (requestId: string, body: NewQuote): Promise<QuoteView> =>
  ok(api.PUT('/api/purchase-requests/{id}/quote', { ...at(requestId), body }));

export const withdrawQuote = (requestId: string): Promise<undefined> =>
  ok(api.DELETE('/api/purchase-requests/{id}/quote', at(requestId)));
