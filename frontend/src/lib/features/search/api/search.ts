import { api, ok } from '$lib/api/client';

export const search = (q: string, cursor: string | undefined, signal: AbortSignal) =>
  ok(api.GET('/api/search', { params: { query: { q, cursor } }, signal }));

export const resolveBarcode = (code: string) => ok(api.GET('/api/barcodes/{code}', { params: { path: { code } } }));
