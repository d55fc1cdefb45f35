import { api, ok } from '$lib/api/client';
import type { NewRequest, QuoteView, RequestStatus } from '$lib/api/types';

const at = (id: string) => ({ params: { path: { id } } });

export const readRequests = (status: RequestStatus | undefined, limit?: number) => (cursor: string | undefined) =>
  ok(api.GET('/api/purchase-requests', { params: { query: { status, cursor, limit } } }));

export const readRequest = (id: string) => ok(api.GET('/api/purchase-requests/{id}', at(id)));

export const postRequest = (body: NewRequest) => ok(api.POST('/api/purchase-requests', { body }));

export const withdrawRequest = (id: string) => ok(api.POST('/api/purchase-requests/{id}/withdrawal', at(id)));

/** Accepts a quote as it was read; one that was revised since is refused. */
export const acceptQuote = (requestId: string, { id, revision }: QuoteView) =>
  ok(api.POST('/api/purchase-requests/{id}/acceptance', { ...at(requestId), body: { quoteId: id, revision } }));
