import { api, ok } from '$lib/api/client';
import type { Page, PriceListView, Refusal } from '$lib/api/types';
import { type OnProgress, upload } from '$lib/api/upload';

export const readPriceLists = (cursor?: string): Promise<Page<PriceListView>> =>
  ok(api.GET('/api/price-lists', { params: { query: { cursor, limit: 50 } } }));

export const readPriceList = (id: string): Promise<PriceListView> =>
  ok(api.GET('/api/price-lists/{id}', { params: { path: { id } } }));

/** Sends a file; its import begins by itself. */
export const uploadPriceList = (file: File, onProgress: OnProgress): Promise<PriceListView> => {
  const form = new FormData();
  form.append('file', file);
  return upload<PriceListView>('/api/price-lists', form, onProgress);
};

/** Says what the columns mean; the import begins anew. */
export const mapColumns = (id: string, mapping: Record<string, number>): Promise<PriceListView> =>
  ok(api.PUT('/api/price-lists/{id}/mapping', { params: { path: { id } }, body: { mapping } }));

export const readRefusals = (id: string, cursor?: string): Promise<Page<Refusal>> =>
  ok(api.GET('/api/price-lists/{id}/refusals', { params: { path: { id }, query: { cursor, limit: 100 } } }));

/** The refused rows as a file to correct and upload again. */
export const refusalsFile = (id: string): string => `/api/price-lists/${id}/refusals.csv`;
